#include "tests/core/analysis/conflict/naive.h"

#include <rapidcheck.h>

namespace pourparler::test {

namespace {

/// Any of them as likely as any other, whatever the size of the case.
template <class Number>
Number among(Number low, Number high)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(low, high + 1));
}

std::vector<OptionPattern> randomPatterns(std::size_t options, int atMost)
{
    std::vector<OptionPattern> patterns;
    for (int i = among(0, atMost); i > 0; --i) {
        const Combination all = (Combination { 1 } << options) - 1;
        OptionPattern pattern;
        pattern.about = among<Combination>(1, all);
        pattern.taken = among<Combination>(0, all) & pattern.about;
        patterns.push_back(pattern);
    }
    return patterns;
}

} // namespace

OptionForm randomForm()
{
    OptionForm form;
    std::size_t options = 0;
    const int deciders = among(1, 4);
    int more = 2; // options beyond one each
    for (int i = 0; i < deciders; ++i) {
        Decider decider;
        decider.id = "d" + std::to_string(i);
        const int own = 1 + among(0, more);
        more -= own - 1;
        for (int k = 0; k < own; ++k)
            decider.options.push_back({ "o" + std::to_string(options++), {}, {} });
        form.deciders.push_back(std::move(decider));
    }
    form.infeasible = randomPatterns(options, 2);
    form.irreversible = randomPatterns(options, 2);
    for (const OptionPattern& pattern : randomPatterns(options, 2))
        form.sameState.push_back({ pattern });
    return form;
}

Conflict randomConflict()
{
    for (;;) {
        const OptionForm form = randomForm();
        const auto made = statesOf(form);
        if (!made)
            continue;
        Conflict conflict { form.deciders, made->states, made->moves, {}, std::nullopt };
        for (std::size_t i = 0; i < form.deciders.size(); ++i)
            conflict.ranks.push_back(*rc::gen::container<std::vector<int>>(
                made->states.size(), rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 9))));
        return conflict;
    }
}

} // namespace pourparler::test
