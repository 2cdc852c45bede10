#include "core/record/hash.h"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace pourparler {

namespace {

void require(int result)
{
    // Only memory can be lacking here.
    if (result != 1)
        throw std::runtime_error("SHA-256 is not to be had from OpenSSL");
}

} // namespace

struct Sha256::Context {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256()
    : m(std::make_unique<Context>())
{
    require(EVP_DigestInit_ex(m->context, EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

Sha256& Sha256::add(std::string_view bytes)
{
    require(EVP_DigestUpdate(m->context, bytes.data(), bytes.size()));
    return *this;
}

Sha256& Sha256::add(const Digest& digest)
{
    require(EVP_DigestUpdate(m->context, digest.data(), digest.size()));
    return *this;
}

Sha256& Sha256::addNumber(std::uint64_t number)
{
    std::array<unsigned char, 8> bytes {};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(number >> (8 * (7 - i)));
    require(EVP_DigestUpdate(m->context, bytes.data(), bytes.size()));
    return *this;
}

Sha256& Sha256::addMeasured(std::string_view bytes) { return addNumber(bytes.size()).add(bytes); }

Digest Sha256::finish()
{
    Digest digest {};
    require(EVP_DigestFinal_ex(m->context, digest.data(), nullptr));
    return digest;
}

} // namespace pourparler
