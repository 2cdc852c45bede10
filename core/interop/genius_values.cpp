#include "core/interop/genius_values.h"

#include "core/scenario/terms.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace pourparler {

namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

constexpr std::int64_t finest = 1'000'000'000'000;
/// How often a scenario's scale an option may be worth.
constexpr std::int64_t mostScales = 100;

[[nodiscard]] cpp_rational exactly(const GeniusNumber& number)
{
    if (number.isZero())
        return 0;
    const cpp_int digits(number.digits);
    const cpp_int power = pow(cpp_int(10),
        static_cast<unsigned>(number.exponent < 0 ? -number.exponent : number.exponent));
    const cpp_rational value
        = number.exponent < 0 ? cpp_rational(digits, power) : cpp_rational(digits * power);
    return number.negative ? cpp_rational(-value) : value;
}

/// Of one profile, before there is a scale.
struct Exact {
    cpp_rational reservation;
    std::vector<std::vector<cpp_rational>> options;
    std::vector<cpp_rational> rectangles;
    std::vector<std::size_t> outside;

    template <class Visit>
    void forEach(const Visit& visit) const
    {
        visit(reservation);
        for (const auto& issue : options)
            std::for_each(issue.begin(), issue.end(), visit);
        std::for_each(rectangles.begin(), rectangles.end(), visit);
    }
};

[[nodiscard]] std::vector<cpp_rational> itemsOf(const GeniusEvaluation& evaluation)
{
    std::vector<cpp_rational> worth(evaluation.evaluations.size());
    if (evaluation.largest.isZero()) // nothing is above 0
        return worth;
    const cpp_rational unit = exactly(evaluation.weight) / exactly(evaluation.largest);
    for (std::size_t k = 0; k < worth.size(); ++k)
        worth[k] = unit * exactly(evaluation.evaluations[k]);
    return worth;
}

/// A straight line over the whole numbers of the domain; whether it leaves 0 to 1.
[[nodiscard]] bool addLine(
    const GeniusIssue& issue, const GeniusEvaluation& evaluation, std::vector<cpp_rational>& worth)
{
    const cpp_rational weight = exactly(evaluation.weight);
    const cpp_rational slope = exactly(evaluation.slope);
    const cpp_rational offset = exactly(evaluation.offset);
    bool outside = false;
    for (std::int64_t value = issue.low; value <= issue.high; ++value) {
        const cpp_rational share = slope * (value - evaluation.low) + offset;
        outside = outside || share < 0 || share > 1;
        worth.push_back(weight * share);
    }
    return outside;
}

[[nodiscard]] Exact exactValues(const GeniusDomain& domain, const GeniusProfile& profile)
{
    Exact exact;
    exact.reservation = exactly(profile.reservation);
    for (std::size_t i = 0; i < domain.issues.size(); ++i) {
        const GeniusIssue& issue = domain.issues[i];
        auto& worth = exact.options.emplace_back();
        if (profile.evaluations.empty())
            worth.resize(issue.optionCount());
        else if (issue.type == GeniusIssue::Type::discrete)
            worth = itemsOf(profile.evaluations[i]);
        else if (addLine(issue, profile.evaluations[i], worth))
            exact.outside.push_back(i);
    }
    const cpp_rational largest
        = profile.rectangles.empty() ? cpp_rational(1) : exactly(profile.largestUtility);
    for (const GeniusRectangle& rectangle : profile.rectangles)
        exact.rectangles.emplace_back(exactly(rectangle.utility) / largest);
    return exact;
}

/// A number of steps from 0 to 1 that makes every value a whole number of them; nothing when it is finer than a
/// scenario's scale may be. The finest of its decimal multiples, so that bots can tell apart what they aim at.
[[nodiscard]] std::optional<std::int64_t> commonSteps(const std::vector<Exact>& all)
{
    cpp_int steps = 1;
    for (const Exact& exact : all)
        exact.forEach([&steps](const cpp_rational& value) {
            if (steps <= finest)
                steps = lcm(steps, denominator(value));
        });
    if (steps > finest)
        return std::nullopt;
    if (finest % steps == 0)
        return finest;
    while (steps * 10 <= finest)
        steps *= 10;
    return static_cast<std::int64_t>(steps);
}

/// Halves away from zero.
[[nodiscard]] Points pointsOf(const cpp_rational& value, std::int64_t steps)
{
    const cpp_int above = numerator(value) * steps * 2;
    const cpp_int below = denominator(value);
    return static_cast<Points>((above + (above < 0 ? -below : below)) / (below * 2));
}

/// Each value within the limits of a scenario, and all that a package could be made of.
[[nodiscard]] bool canBeHeld(const Exact& exact, std::int64_t steps)
{
    const auto size = [](const cpp_rational& value) { return value < 0 ? -value : value; };
    bool fits = true;
    exact.forEach([&](const cpp_rational& value) { fits = fits && size(value) <= mostScales; });
    cpp_rational sum = size(exact.reservation);
    for (const auto& issue : exact.options) {
        cpp_rational most = 0;
        for (const cpp_rational& value : issue)
            most = std::max<cpp_rational>(most, size(value));
        sum += most;
    }
    // A rectangle that excludes becomes two interactions.
    for (const cpp_rational& value : exact.rectangles)
        sum += 2 * size(value);
    return fits && sum * steps <= largestSum / 2;
}

} // namespace

GeniusValues valuesOf(const GeniusDomain& domain, const std::vector<GeniusProfile>& profiles)
{
    std::vector<Exact> all;
    for (const GeniusProfile& profile : profiles)
        all.push_back(exactValues(domain, profile));
    GeniusValues values;
    const auto steps = commonSteps(all);
    values.rounded = !steps;
    values.scale = { 1, steps.value_or(finest) };
    for (const Exact& exact : all) {
        GeniusWorth& worth = values.profiles.emplace_back();
        worth.outside = exact.outside;
        worth.tooLarge = !canBeHeld(exact, values.scale.steps);
        if (worth.tooLarge)
            continue;
        const auto points
            = [&](const cpp_rational& value) { return pointsOf(value, values.scale.steps); };
        worth.reservation = points(exact.reservation);
        for (const auto& issue : exact.options) {
            auto& options = worth.options.emplace_back();
            std::transform(issue.begin(), issue.end(), std::back_inserter(options), points);
        }
        std::transform(exact.rectangles.begin(), exact.rectangles.end(),
            std::back_inserter(worth.rectangles), points);
    }
    return values;
}

} // namespace pourparler
