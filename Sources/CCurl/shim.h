// libcurl sets options and reads facts through C variadics, which Swift cannot call. Each wrapper below fixes one
// type of argument, so that a wrong one (an Int32 where curl reads a long) is a compile error and not a crash.

#include <curl/curl.h>

// curl_easy_setopt as a macro is only gcc's type check, which the wrappers make pointless.
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

// Both callbacks have this form; naming it lets Swift pass a closure without a cast.
typedef size_t (*CCurl_data_callback)(char *bytes, size_t size, size_t count, void *context);

// Options of type "long": numbers of every kind and switches.
static inline CURLcode CCurl_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

// Options of type "curl_off_t": sizes that may pass 2 GiB where a long has 32 bits.
static inline CURLcode CCurl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

// Options of type "char *" whose text libcurl copies.
static inline CURLcode CCurl_set_string(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}

// CURLOPT_ERRORBUFFER is the one text that libcurl does not copy but writes to.
static inline CURLcode CCurl_set_error_buffer(CURL *easy, char *buffer) {
    return curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, buffer);
}

// CURLOPT_HTTPHEADER keeps the list; it must outlive the transfer.
static inline CURLcode CCurl_set_header_lines(CURL *easy, struct curl_slist *lines) {
    return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, lines);
}

// The body callback with its context in one call: one without the other would write to standard output.
static inline CURLcode CCurl_set_body_callback(CURL *easy, CCurl_data_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, callback);
    return code == CURLE_OK ? curl_easy_setopt(easy, CURLOPT_WRITEDATA, context) : code;
}

// The header callback with its context, for the same reason.
static inline CURLcode CCurl_set_header_callback(CURL *easy, CCurl_data_callback callback, void *context) {
    CURLcode code = curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, callback);
    return code == CURLE_OK ? curl_easy_setopt(easy, CURLOPT_HEADERDATA, context) : code;
}

// CURLAUTH_BASIC is a macro with a cast, which Swift does not import.
static inline CURLcode CCurl_set_basic_auth(CURL *easy) {
    return curl_easy_setopt(easy, CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC);
}

// Facts of type "long".
static inline CURLcode CCurl_get_long(CURL *easy, CURLINFO info, long *value) {
    return curl_easy_getinfo(easy, info, value);
}

// Facts of type "curl_off_t": sizes, and times in microseconds.
static inline CURLcode CCurl_get_size(CURL *easy, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(easy, info, value);
}

// Facts of type "char *"; libcurl keeps the text, valid until the next call on the handle.
static inline CURLcode CCurl_get_string(CURL *easy, CURLINFO info, const char **value) {
    return curl_easy_getinfo(easy, info, value);
}

// Options of the multi handle of type "long".
static inline CURLMcode CCurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}
