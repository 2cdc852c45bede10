#include "core/record/signature.h"

#include "core/record/codec.h"
#include "core/record/hash.h"

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>

namespace pourparler {

namespace {

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

void require(bool holds)
{
    // Any 32 bytes are a private key, so that only memory can be lacking.
    if (!holds)
        throw std::runtime_error("Ed25519 is not to be had from OpenSSL");
}

Key privateKey(const SealKey& key)
{
    Key made(EVP_PKEY_new_raw_private_key(
        EVP_PKEY_ED25519, nullptr, key.secret.data(), key.secret.size()));
    require(made != nullptr);
    return made;
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

PublicKey publicKeyOf(const SealKey& key)
{
    PublicKey bytes {};
    std::size_t size = bytes.size();
    require(EVP_PKEY_get_raw_public_key(privateKey(key).get(), bytes.data(), &size) == 1);
    return bytes;
}

Signature sign(const SealKey& key, std::string_view text)
{
    const Key secret = privateKey(key);
    const Context context(EVP_MD_CTX_new());
    Signature signature {};
    std::size_t size = signature.size();
    require(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, secret.get()) == 1
        && EVP_DigestSign(context.get(), signature.data(), &size, bytesOf(text), text.size()) == 1);
    return signature;
}

bool isSignature(const PublicKey& key, std::string_view text, const Signature& signature)
{
    const Key known(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.data(), key.size()));
    const Context context(EVP_MD_CTX_new());
    return known && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, known.get()) == 1
        && EVP_DigestVerify(
               context.get(), signature.data(), signature.size(), bytesOf(text), text.size())
        == 1;
}

std::string fingerprintOf(const PublicKey& key)
{
    const std::string_view bytes(reinterpret_cast<const char*>(key.data()), key.size());
    return hex(Sha256().add(bytes).finish());
}

} // namespace pourparler
