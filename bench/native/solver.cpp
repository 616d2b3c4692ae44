// The search of src/solver in C++, for comparison only (bench/solver.bench.ts): the same two phases with the
// same liveness, shapes, memories of moves and envelopes of lines. Reads the compiled tables of a level from
// standard input, `name count values…` each, solves nine times, prints the shortest time and par.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

using Ints = std::vector<int>;
using Doubles = std::vector<double>;
using Slots = std::set<int>;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kSame = 1e-11;
constexpr int kLargestPart = 4096;
constexpr long kMemoryLimit = 4000000;
enum Kind { kDecision = 0, kChance = 1, kAutomatic = 2, kOver = 3 };
enum Target { kEnd = -1, kWar = -2 };

struct Tables {
  Ints min, max, start, phraseReads, phraseReadStart, phraseStride, phraseBase, phraseLength, values;
  Ints groupWhen, groupEffectStart, groupStirs, effectSlot, effectOperator, effectPhrase;
  Ints nodeKind, nodeStart, nodeEnd, nodeWhen;
  Ints optionOnMenu, optionNeeds, optionPriceStart, optionPriceSlot, optionPricePhrase;
  Ints optionGroupStart, optionGroupEnd, outcomeOdds, outcomeGroupStart, outcomeGroupEnd;
  int interestOffset = 0, stateLength = 0, nodeCount = 0, overNode = 0, warNode = 0, warPhrase = 0;

  int read(const Ints& state, int phrase) const {
    int index = phraseBase[phrase];
    for (int r = phraseReadStart[phrase]; r < phraseReadStart[phrase + 1]; ++r)
      index += state[phraseReads[r]] * phraseStride[r];
    return values[index];
  }
};

// ---- the rules, as the tables say ----

static bool runGroups(const Tables& t, Ints& state, int start, int end) {
  for (int group = start; group < end; ++group) {
    if (t.groupWhen[group] >= 0 && t.read(state, t.groupWhen[group]) == 0) continue;
    for (int e = t.groupEffectStart[group]; e < t.groupEffectStart[group + 1]; ++e) {
      const int slot = t.effectSlot[e];
      const int amount = t.read(state, t.effectPhrase[e]);
      const int op = t.effectOperator[e];
      const int wanted = op == 0 ? state[slot] + amount : op == 1 ? state[slot] - amount : amount;
      state[slot] = slot >= t.interestOffset ? wanted : std::clamp(wanted, t.min[slot], t.max[slot]);
    }
    if (t.groupStirs[group] && t.read(state, t.warPhrase) != 0) return true;
  }
  return false;
}

static void advance(const Tables& t, Ints& state) {
  while (t.nodeKind[state[0]] == kAutomatic) {
    const int node = state[0];
    const bool war = runGroups(t, state, t.nodeStart[node], t.nodeEnd[node]);
    state[0] = war ? t.warNode : node + 1;
  }
}

static bool happens(const Tables& t, const Ints& state) {
  const int when = t.nodeWhen[state[0]];
  return when < 0 || t.read(state, when) != 0;
}

static bool isLegal(const Tables& t, const Ints& state, int row) {
  if (!t.optionOnMenu[row]) return false;
  if (t.optionNeeds[row] >= 0 && t.read(state, t.optionNeeds[row]) == 0) return false;
  for (int p = t.optionPriceStart[row]; p < t.optionPriceStart[row + 1]; ++p)
    if (t.read(state, t.optionPricePhrase[p]) > state[t.optionPriceSlot[p]]) return false;
  return true;
}

static void step(const Tables& t, Ints& state, int move) {
  const int node = state[0], row = t.nodeStart[node] + move;
  bool war = false;
  if (t.nodeKind[node] == kDecision) {
    for (int p = t.optionPriceStart[row]; p < t.optionPriceStart[row + 1]; ++p)
      state[t.optionPriceSlot[p]] -= t.read(state, t.optionPricePhrase[p]);
    war = runGroups(t, state, t.optionGroupStart[row], t.optionGroupEnd[row]);
  } else if (happens(t, state)) {
    war = runGroups(t, state, t.outcomeGroupStart[row], t.outcomeGroupEnd[row]);
  }
  state[0] = war ? t.warNode : node + 1;
  advance(t, state);
}

static int oddsOf(const Tables& t, const Ints& state, int outcome) {
  if (!happens(t, state)) return outcome == 0 ? 100 : 0;
  const int start = t.nodeStart[state[0]];
  if (t.outcomeOdds[start + outcome] >= 0) return t.read(state, t.outcomeOdds[start + outcome]);
  int rest = 100;
  for (int o = start; o < start + outcome; ++o) rest -= t.read(state, t.outcomeOdds[o]);
  return rest;
}

// ---- liveness ----

struct Liveness {
  const Tables& t;
  std::vector<Ints> reads;     // by phrase
  std::vector<int> isConstant; // by phrase
  Ints constant;
  std::vector<Slots> live;
  Ints next;

  explicit Liveness(const Tables& tables) : t(tables) {
    const int phrases = static_cast<int>(t.phraseLength.size());
    for (int p = 0; p < phrases; ++p) {
      int first = t.phraseBase[p];
      for (int r = t.phraseReadStart[p]; r < t.phraseReadStart[p + 1]; ++r)
        first += t.min[t.phraseReads[r]] * t.phraseStride[r];
      Ints found;
      for (int r = t.phraseReadStart[p]; r < t.phraseReadStart[p + 1]; ++r) {
        const int slot = t.phraseReads[r], span = t.max[slot] - t.min[slot] + 1;
        for (int row = 0; row < t.phraseLength[p]; ++row) {
          if (row / t.phraseStride[r] % span == 0) continue;
          if (t.values[first + row] == t.values[first + row - t.phraseStride[r]]) continue;
          found.push_back(slot);
          break;
        }
      }
      isConstant.push_back(found.empty());
      constant.push_back(t.values[first]);
      reads.push_back(found);
    }
    live.resize(t.nodeCount);
    next.assign(t.nodeCount, t.overNode);
    for (int node = t.overNode - 1; node >= 0; --node) {
      live[node] = liveAt(node, live[node + 1]);
      next[node] = t.nodeKind[node + 1] == kAutomatic ? next[node + 1] : node + 1;
    }
  }

  void add(Slots& set, int phrase) const {
    if (phrase >= 0) set.insert(reads[phrase].begin(), reads[phrase].end());
  }

  bool walk(int start, int end, Slots& live_, Slots* touched) const {
    bool active = false;
    for (int g = end - 1; g >= start; --g) active = walkGroup(g, live_, touched) || active;
    return active;
  }

  bool walkGroup(int g, Slots& live_, Slots* touched) const {
    const int when = t.groupWhen[g];
    const bool always = when < 0 || isConstant[when];
    if (when >= 0 && isConstant[when] && constant[when] == 0) return false;
    Ints effects;
    for (int e = t.groupEffectStart[g + 1] - 1; e >= t.groupEffectStart[g]; --e) {
      const int p = t.effectPhrase[e];
      if (t.effectOperator[e] == 2 || !isConstant[p] || constant[p] != 0) effects.push_back(e);
    }
    const auto note = [&](int phrase) {
      add(live_, phrase);
      if (touched) add(*touched, phrase);
    };
    bool active = t.groupStirs[g] && !effects.empty();
    if (active) note(t.warPhrase);
    for (int e : effects) {
      const int slot = t.effectSlot[e];
      if (slot < t.interestOffset && !live_.count(slot)) continue;
      active = true;
      if (slot < t.interestOffset) {
        if (touched) touched->insert(slot);
        if (t.effectOperator[e] == 2 && always) live_.erase(slot);
      }
      note(t.effectPhrase[e]);
    }
    if (active) note(when);
    return active;
  }

  void addTerms(int row, Slots& set) const {
    add(set, t.optionNeeds[row]);
    for (int p = t.optionPriceStart[row]; p < t.optionPriceStart[row + 1]; ++p) {
      const int phrase = t.optionPricePhrase[p];
      if (isConstant[phrase] && constant[phrase] == 0) continue;
      set.insert(t.optionPriceSlot[p]);
      add(set, phrase);
    }
  }

  Slots oddsReads(int node) const {
    Slots set;
    add(set, t.nodeWhen[node]);
    for (int row = t.nodeStart[node]; row < t.nodeEnd[node]; ++row) add(set, t.outcomeOdds[row]);
    return set;
  }

  Slots liveAt(int node, const Slots& out) const {
    Slots all;
    if (t.nodeKind[node] == kAutomatic) {
      all = out;
      walk(t.nodeStart[node], t.nodeEnd[node], all, nullptr);
    } else if (t.nodeKind[node] == kDecision) {
      for (int row = t.nodeStart[node]; row < t.nodeEnd[node]; ++row) {
        const int needs = t.optionNeeds[row];
        if (!t.optionOnMenu[row]) continue;
        if (needs >= 0 && isConstant[needs] && constant[needs] == 0) continue;
        Slots one = out;
        walk(t.optionGroupStart[row], t.optionGroupEnd[row], one, nullptr);
        addTerms(row, one);
        all.insert(one.begin(), one.end());
      }
    } else {
      const int when = t.nodeWhen[node];
      if (when >= 0 && isConstant[when] && constant[when] == 0) return out;
      if (when >= 0 && !isConstant[when]) all = out;
      bool idle = true;
      for (int row = t.nodeStart[node]; row < t.nodeEnd[node]; ++row) {
        Slots one = out;
        if (walk(t.outcomeGroupStart[row], t.outcomeGroupEnd[row], one, nullptr)) idle = false;
        all.insert(one.begin(), one.end());
      }
      if (idle) return out;
      const Slots odds = oddsReads(node);
      all.insert(odds.begin(), odds.end());
    }
    return all;
  }

  Slots touched(int node, int move) const {
    Slots set;
    int last = node + 1;
    while (t.nodeKind[last] == kAutomatic) ++last;
    Slots one = live[last];
    for (int n = last - 1; n > node; --n) walk(t.nodeStart[n], t.nodeEnd[n], one, &set);
    const int row = t.nodeStart[node] + move;
    if (t.nodeKind[node] == kDecision) {
      walk(t.optionGroupStart[row], t.optionGroupEnd[row], one, &set);
      addTerms(row, set);
    } else {
      walk(t.outcomeGroupStart[row], t.outcomeGroupEnd[row], one, &set);
      add(set, t.nodeWhen[node]);
    }
    return set;
  }
};

// ---- shapes ----

struct Part { int first, end, size, offset; };

struct Shape {
  Ints slots, mins, spans, placeOf, base;
  std::vector<int64_t> strides;
  std::vector<Part> parts;
  int64_t size = 1;
  int partsLength = 0;

  Shape(const Tables& t, const Slots& live, const Ints& low, const Ints& high) {
    base = t.start;
    std::fill(base.begin() + t.interestOffset, base.end(), 0);
    placeOf.assign(t.stateLength, -1);
    for (int slot : live) {
      if (low[slot] == high[slot]) { base[slot] = low[slot]; continue; }
      placeOf[slot] = static_cast<int>(slots.size());
      slots.push_back(slot);
      mins.push_back(low[slot]);
      spans.push_back(high[slot] - low[slot] + 1);
      strides.push_back(size);
      size *= spans.back();
    }
    int first = 0, length = 1;
    for (int end = 1; end <= static_cast<int>(spans.size()); ++end) {
      length *= spans[end - 1];
      if (end < static_cast<int>(spans.size()) && length * spans[end] <= kLargestPart) continue;
      parts.push_back({first, end, length, partsLength});
      partsLength += length;
      first = end;
      length = 1;
    }
  }

  int64_t encode(const Ints& state) const {
    int64_t key = 0;
    for (size_t i = 0; i < slots.size(); ++i) key += (state[slots[i]] - mins[i]) * strides[i];
    return key;
  }

  void decode(int64_t key, int node, Ints& state) const {
    state = base;
    state[0] = node;
    for (size_t i = 0; i < slots.size(); ++i) {
      state[slots[i]] = mins[i] + static_cast<int>(key % spans[i]);
      key /= spans[i];
    }
  }

  template <class Number>
  std::vector<Number> fill(const std::vector<Number>& weights) const {
    std::vector<Number> list(partsLength, 0);
    for (const Part& part : parts) {
      int filled = 1;
      for (int place = part.first; place < part.end; ++place) {
        const int from = filled;
        filled *= spans[place];
        for (int row = from; row < filled; ++row)
          list[part.offset + row] = list[part.offset + row - from] + weights[place];
      }
    }
    return list;
  }
};

struct Combinations {
  Ints list, memory;
  Combinations(const Shape& shape, const Slots& touched, long sharers) {
    Ints weights(shape.slots.size(), 0);
    long count = 1;
    for (int slot : touched) {
      const int place = shape.placeOf[slot];
      if (place < 0) continue;
      weights[place] = static_cast<int>(count);
      count *= shape.spans[place];
    }
    const bool kept = count <= kMemoryLimit / sharers;
    list = kept ? shape.fill(weights) : Ints(shape.partsLength, 0);
    memory.assign(kept ? count : 0, 0);
  }
};

// ---- the graph ----

struct Layer { bool chance; int first, end; };

struct Graph {
  std::vector<Layer> layers;
  Ints firstEdge, oddsStart, target, label, percents;
  Ints rewardTenths;
};

static Graph tabulate(const Tables& t) {
  Graph graph;
  const Liveness liveness(t);
  Ints start = t.start;
  advance(t, start);
  std::map<Ints, int> rewards{{Ints(t.stateLength - t.interestOffset, 0), 0}};
  graph.rewardTenths.push_back(0);
  Ints passesTo, sure, scratch, numbers;
  int node = start[0];
  Shape shape(t, liveness.live[node], start, start);
  std::vector<int64_t> keys{0}, nextKeys;
  std::vector<std::pair<int, int>> met;
  int stateCount = 0;

  while (node < t.overNode) {
    const bool chance = t.nodeKind[node] == kChance;
    const int count = static_cast<int>(keys.size()), width = static_cast<int>(shape.parts.size());
    met.push_back({stateCount, stateCount + count});
    graph.layers.push_back({chance, 0, 0});
    stateCount += count;
    Ints cut(static_cast<size_t>(count) * width);
    std::vector<char> isMet(shape.partsLength, 0);
    for (int number = 0; number < count; ++number) {
      int64_t rest = keys[number];
      for (int part = 0; part < width; ++part) {
        const Part& p = shape.parts[part];
        const int place = p.offset + static_cast<int>(rest % p.size);
        cut[static_cast<size_t>(number) * width + part] = place;
        isMet[place] = 1;
        rest /= p.size;
      }
    }
    std::vector<int> moves;
    std::vector<Combinations> columns;
    Slots touched;
    for (int move = 0; move < t.nodeEnd[node] - t.nodeStart[node]; ++move)
      if (chance || t.optionOnMenu[t.nodeStart[node] + move]) moves.push_back(move);
    for (int move : moves) {
      const Slots one = liveness.touched(node, move);
      touched.insert(one.begin(), one.end());
      columns.emplace_back(shape, one, static_cast<long>(moves.size()));
    }
    Ints low = shape.base, high = shape.base;
    for (const Part& part : shape.parts) {
      int below = 1;
      for (int place = part.first; place < part.end; ++place) {
        int least = shape.spans[place], most = 0;
        for (int row = 0; row < part.size; ++row) {
          if (!isMet[part.offset + row]) continue;
          const int digit = row / below % shape.spans[place];
          least = std::min(least, digit);
          most = std::max(most, digit);
        }
        below *= shape.spans[place];
        low[shape.slots[place]] = shape.mins[place] + least;
        high[shape.slots[place]] = shape.mins[place] + most;
      }
    }
    for (int slot : touched) { low[slot] = t.min[slot]; high[slot] = t.max[slot]; }
    const int nextNode = liveness.next[node];
    const Shape next(t, liveness.live[nextNode], low, high);
    std::vector<int64_t> carried;
    for (int slot : shape.slots)
      carried.push_back(next.placeOf[slot] < 0 ? 0 : next.strides[next.placeOf[slot]]);
    const std::vector<int64_t> stays = shape.fill(carried);
    Combinations odds(shape, chance ? liveness.oddsReads(node) : Slots{}, 1);
    const int base = nextNode == t.overNode ? -1 : stateCount;
    if (static_cast<int64_t>(numbers.size()) < next.size) numbers.resize(next.size, 0);
    nextKeys.clear();
    std::vector<int64_t> shifts;
    Ints deedRewards;

    const auto numberOf = [&](int64_t key) {
      if (numbers[key] == 0) {
        nextKeys.push_back(key);
        numbers[key] = static_cast<int>(nextKeys.size());
      }
      return numbers[key] - 1;
    };
    const auto deedOf = [&](int column, const int* parts, int64_t key, int64_t staying) {
      Combinations& c = columns[column];
      int combination = 0;
      for (int part = 0; part < width; ++part) combination += c.list[parts[part]];
      if (!c.memory.empty() && c.memory[combination] != 0) return c.memory[combination] - 1;
      shape.decode(key, node, scratch);
      int deed = -2;
      if (chance || isLegal(t, scratch, t.nodeStart[node] + moves[column])) {
        step(t, scratch, moves[column]);
        const bool war = scratch[0] == t.warNode;
        shifts.push_back(war ? 0 : next.encode(scratch) - staying);
        const Ints gained(scratch.begin() + t.interestOffset, scratch.end());
        const auto found = rewards.emplace(gained, static_cast<int>(rewards.size()));
        if (found.second) {
          int sum = 0;
          for (int one : gained) sum += one;
          graph.rewardTenths.push_back(sum);
        }
        deedRewards.push_back(war ? -1 : found.first->second);
        deed = static_cast<int>(shifts.size()) - 1;
      }
      if (!c.memory.empty()) c.memory[combination] = deed + 1;
      return deed;
    };

    for (int number = 0; number < count; ++number) {
      const int* parts = cut.data() + static_cast<size_t>(number) * width;
      int64_t staying = 0;
      for (int part = 0; part < width; ++part) staying += stays[parts[part]];
      int begin = -1;
      if (chance) {
        int combination = 0;
        for (int part = 0; part < width; ++part) combination += odds.list[parts[part]];
        if (odds.memory[combination] == 0) {
          shape.decode(keys[number], node, scratch);
          odds.memory[combination] = static_cast<int>(graph.percents.size()) + 1;
          sure.resize(graph.percents.size() + moves.size(), -1);
          for (int move : moves) {
            const int percent = oddsOf(t, scratch, move);
            if (percent == 100) sure[odds.memory[combination] - 1] = move;
            graph.percents.push_back(percent);
          }
        }
        begin = odds.memory[combination] - 1;
        const int only = sure[begin];
        if (only >= 0 && base >= 0) {
          const int deed = deedOf(only, parts, keys[number], staying);
          if (deedRewards[deed] == 0) {
            passesTo.push_back(base + numberOf(staying + shifts[deed]));
            continue;
          }
        }
      }
      passesTo.push_back(-1);
      graph.firstEdge.push_back(static_cast<int>(graph.target.size()));
      graph.oddsStart.push_back(begin);
      for (int column = 0; column < static_cast<int>(moves.size()); ++column) {
        if (begin >= 0 && graph.percents[begin + column] == 0) continue;
        const int deed = deedOf(column, parts, keys[number], staying);
        if (deed < 0) continue;
        const int reward = deedRewards[deed];
        graph.label.push_back((std::max(0, reward) << 8) | moves[column]);
        graph.target.push_back(reward < 0 ? kWar : base < 0 ? kEnd : base + numberOf(staying + shifts[deed]));
      }
    }
    for (int64_t key : nextKeys) numbers[key] = 0;
    keys.swap(nextKeys);
    shape = next;
    node = nextNode;
  }

  graph.firstEdge.push_back(static_cast<int>(graph.target.size()));
  Ints final(stateCount);
  int kept = 0;
  for (int one = 0; one < stateCount; ++one)
    if (passesTo[one] < 0) final[one] = kept++;
  for (int one = stateCount - 1; one >= 0; --one)
    if (passesTo[one] >= 0) final[one] = final[passesTo[one]];
  for (int& target : graph.target)
    if (target >= 0) target = final[target];
  int first = 0;
  for (size_t layer = 0; layer < graph.layers.size(); ++layer) {
    graph.layers[layer].first = first;
    for (int one = met[layer].first; one < met[layer].second; ++one) first += passesTo[one] < 0;
    graph.layers[layer].end = first;
  }
  return graph;
}

// ---- values ----

struct Line { double p, f; };
using Lines = std::vector<Line>;
static double worth(const Line& line, double banked) { return line.p * banked + line.f; }
static double crossing(const Line& a, const Line& b) { return (a.f - b.f) / (b.p - a.p); }
static bool isBetter(double value, double p, double thanValue, double thanP) {
  return value > thanValue + kSame || (value > thanValue - kSame && p > thanP);
}

struct Values {
  Doubles p, f, low, high;
  std::unordered_map<int, Lines> bent;
  std::vector<char> isBent;
};

static void envelope(Lines& lines, double low, double high, Lines& into) {
  std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.p < b.p; });
  Doubles begins;
  into.clear();
  for (const Line& line : lines) {
    while (!into.empty() && worth(line, begins.back()) >= worth(into.back(), begins.back()) - kSame) {
      into.pop_back();
      begins.pop_back();
    }
    if (!into.empty() && worth(line, high) <= worth(into.back(), high) + kSame) continue;
    begins.push_back(into.empty() ? low : crossing(into.back(), line));
    into.push_back(line);
  }
}

static double endOf(const Lines& lines, size_t at) {
  return at + 1 >= lines.size() ? kInfinity : crossing(lines[at], lines[at + 1]);
}

static Lines addEnvelopes(const Lines& parts, double odds, const Lines& lines, double low, double high) {
  Lines sum;
  size_t a = 0, b = 0;
  double from = low;
  for (;;) {
    while (endOf(parts, a) <= from) ++a;
    while (endOf(lines, b) <= from) ++b;
    sum.push_back({parts[a].p + odds * lines[b].p, parts[a].f + odds * lines[b].f});
    from = std::min(endOf(parts, a), endOf(lines, b));
    if (from >= high) return sum;
  }
}

static double backUp(const Tables& t, const Graph& g) {
  const int count = static_cast<int>(g.firstEdge.size()) - 1;
  Values v;
  v.p.assign(count, 0);
  v.f.assign(count, 0);
  v.low.assign(count, kInfinity);
  v.high.assign(count, -kInfinity);
  v.isBent.assign(count, 0);
  Ints begun = t.start;
  advance(t, begun);
  double banked = 0;
  for (int slot = t.interestOffset; slot < t.stateLength; ++slot) banked += begun[slot];
  v.low[0] = v.high[0] = banked;
  for (int state = 0; state < count; ++state)
    for (int e = g.firstEdge[state]; e < g.firstEdge[state + 1]; ++e) {
      const int to = g.target[e];
      if (to < 0) continue;
      const double reward = g.rewardTenths[g.label[e] >> 8];
      v.low[to] = std::min(v.low[to], v.low[state] + reward);
      v.high[to] = std::max(v.high[to], v.high[state] + reward);
    }
  const auto edgeLines = [&](int e, Lines& into) {
    const int to = g.target[e];
    const double reward = g.rewardTenths[g.label[e] >> 8];
    if (to == kEnd) into.push_back({1, reward});
    else if (to == kWar) into.push_back({0, 0});
    else if (v.isBent[to]) for (const Line& line : v.bent[to]) into.push_back({line.p, line.f + line.p * reward});
    else into.push_back({v.p[to], v.f[to] + v.p[to] * reward});
  };
  const auto keep = [&](int state, const Lines& lines) {
    v.p[state] = lines[0].p;
    v.f[state] = lines[0].f;
    if (lines.size() > 1) { v.isBent[state] = 1; v.bent[state] = lines; }
  };
  Lines all, best;
  for (auto layer = g.layers.rbegin(); layer != g.layers.rend(); ++layer)
    for (int state = layer->first; state < layer->end; ++state) {
      bool plain = true;
      for (int e = g.firstEdge[state]; e < g.firstEdge[state + 1]; ++e)
        if (g.target[e] >= 0 && v.isBent[g.target[e]]) plain = false;
      if (layer->chance) {
        Lines sum{{0, 0}};
        double p = 0, f = 0;
        for (int e = g.firstEdge[state]; e < g.firstEdge[state + 1]; ++e) {
          const double odds = g.percents[g.oddsStart[state] + (g.label[e] & 255)] / 100.0;
          if (plain) {
            const int to = g.target[e];
            if (to == kWar) continue;
            const double edgeP = to < 0 ? 1 : v.p[to];
            p += odds * edgeP;
            f += odds * ((to < 0 ? 0 : v.f[to]) + edgeP * g.rewardTenths[g.label[e] >> 8]);
          } else {
            all.clear();
            edgeLines(e, all);
            sum = addEnvelopes(sum, odds, all, v.low[state], v.high[state]);
          }
        }
        if (plain) { v.p[state] = p; v.f[state] = f; } else keep(state, sum);
        continue;
      }
      Line atLow{-1, 0}, atHigh{-1, 0};
      double lowValue = -kInfinity, highValue = -kInfinity;
      int lowEdge = -1, highEdge = -1;
      for (int e = g.firstEdge[state]; plain && e < g.firstEdge[state + 1]; ++e) {
        const int to = g.target[e];
        const double p = to >= 0 ? v.p[to] : to == kEnd ? 1 : 0;
        const Line line{p, (to >= 0 ? v.f[to] : 0) + p * g.rewardTenths[g.label[e] >> 8]};
        const double l = worth(line, v.low[state]), h = worth(line, v.high[state]);
        if (isBetter(l, p, lowValue, atLow.p)) { atLow = line; lowValue = l; lowEdge = e; }
        if (isBetter(h, p, highValue, atHigh.p)) { atHigh = line; highValue = h; highEdge = e; }
      }
      if (plain && lowEdge == highEdge) {
        v.p[state] = atLow.p;
        v.f[state] = atLow.f;
        continue;
      }
      all.clear();
      for (int e = g.firstEdge[state]; e < g.firstEdge[state + 1]; ++e) edgeLines(e, all);
      envelope(all, v.low[state], v.high[state], best);
      keep(state, best);
    }
  double value = -kInfinity;
  if (!v.isBent[0]) return v.p[0] * banked + v.f[0];
  for (const Line& line : v.bent[0]) value = std::max(value, worth(line, banked));
  return value;
}

int main() {
  std::map<std::string, Ints> read;
  std::string name;
  size_t count;
  while (std::cin >> name >> count) {
    Ints& list = read[name];
    list.resize(count);
    for (int& one : list) std::cin >> one;
  }
  Tables t;
#define TAKE(field) t.field = read[#field]
  TAKE(min); TAKE(max); TAKE(start); TAKE(phraseReads); TAKE(phraseReadStart); TAKE(phraseStride);
  TAKE(phraseBase); TAKE(phraseLength); TAKE(values); TAKE(groupWhen); TAKE(groupEffectStart);
  TAKE(groupStirs); TAKE(effectSlot); TAKE(effectOperator); TAKE(effectPhrase); TAKE(nodeKind);
  TAKE(nodeStart); TAKE(nodeEnd); TAKE(nodeWhen); TAKE(optionOnMenu); TAKE(optionNeeds);
  TAKE(optionPriceStart); TAKE(optionPriceSlot); TAKE(optionPricePhrase); TAKE(optionGroupStart);
  TAKE(optionGroupEnd); TAKE(outcomeOdds); TAKE(outcomeGroupStart); TAKE(outcomeGroupEnd);
#undef TAKE
#define TAKE(field) t.field = read[#field].at(0)
  TAKE(interestOffset); TAKE(stateLength); TAKE(nodeCount); TAKE(overNode); TAKE(warNode); TAKE(warPhrase);
#undef TAKE
  double best = kInfinity, par = 0;
  for (int time = 0; time < 9; ++time) {
    const auto began = std::chrono::steady_clock::now();
    const Graph graph = tabulate(t);
    par = backUp(t, graph) / 10;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    best = std::min(best, took.count());
  }
  std::printf("%.3f %.12f\n", best, par);
}
