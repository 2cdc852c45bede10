#include "core/record/event_words.h"

#include "core/record/event_fields.h"
#include "core/record/hash.h"

namespace pourparler {

namespace {

/// Shows `Visit` every Words of an event, and nothing else of it.
template <class Visit>
class WordsOnly {
public:
    explicit WordsOnly(Visit visit)
        : m_visit(std::move(visit))
    {
    }

    template <class W>
    void words(const char* /*key*/, W& value)
    {
        if (value.present())
            m_visit(value);
    }
    template <class H>
    void holder(const char* key, H& value)
    {
        words(key, value.name);
    }
    template <class... T>
    void number(const T&...)
    {
    }
    template <class... T>
    void amount(const T&...)
    {
    }
    template <class... T>
    void count(const T&...)
    {
    }
    template <class... T>
    void flag(const T&...)
    {
    }
    template <class... T>
    void text(const T&...)
    {
    }
    template <class... T>
    void time(const T&...)
    {
    }
    template <class... T>
    void name(const T&...)
    {
    }
    template <class... T>
    void party(const T&...)
    {
    }
    template <class... T>
    void seat(const T&...)
    {
    }
    template <class... T>
    void issue(const T&...)
    {
    }
    template <class... T>
    void choice(const T&...)
    {
    }
    template <class... T>
    void package(const T&...)
    {
    }
    template <class... T>
    void proposal(const T&...)
    {
    }
    template <class... T>
    void reference(const T&...)
    {
    }
    template <class... T>
    void reason(const T&...)
    {
    }
    template <class... T>
    void parties(const T&...)
    {
    }

private:
    Visit m_visit;
};

} // namespace

Digest digestOf(const Words& words)
{
    const Salt& salt = words.salt();
    return Sha256()
        .add(std::string_view(reinterpret_cast<const char*>(salt.data()), salt.size()))
        .add(words.text())
        .finish();
}

std::vector<Words> wordsOf(const Event& event)
{
    std::vector<Words> found;
    WordsOnly only([&found](const Words& words) { found.push_back(words); });
    std::visit([&only](const auto& body) { DescribeEvent::describe(only, body); }, event.body);
    return found;
}

void eraseWordsIn(Event& event, const std::set<Digest>& digests)
{
    WordsOnly only([&digests](Words& words) {
        if (!words.isErased() && digests.contains(digestOf(words)))
            words = Words::erased();
    });
    std::visit([&only](auto& body) { DescribeEvent::describe(only, body); }, event.body);
}

} // namespace pourparler
