# SQLCipher 4.14.0 (SQLite 3.51.3), the only SQLite in our programs: static, hidden, always optimised.

set(amalgamation ${ROUNDSMAN_DEPS}/node_modules/@journeyapps/sqlcipher/deps/sqlcipher-amalgamation)
set(hash_of_sqlite3.c 2ba87bbc92caf02c0ac640198c537c24bdda899a18bbba289f3d3f44d56795e4)
set(hash_of_sqlite3.h c7253bc5d2ba0fad5236fc10ed959f99374bdbc224c200250c9c4a90edf56023)

foreach(source IN ITEMS sqlite3.c sqlite3.h)
    file(SHA256 ${amalgamation}/${source} found)
    if(NOT found STREQUAL hash_of_${source})
        message(FATAL_ERROR
            "SQLCipher's ${source} is not the one this build trusts (SHA-256 ${found}). "
            "Delete ${ROUNDSMAN_DEPS} and configure again; if it still differs, do not build.")
    endif()
endforeach()

add_library(sqlcipher STATIC ${amalgamation}/sqlite3.c)
add_library(Roundsman::sqlcipher ALIAS sqlcipher)
target_include_directories(sqlcipher SYSTEM PUBLIC ${amalgamation})
set_target_properties(sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden AUTOMOC OFF)
target_compile_options(sqlcipher PRIVATE -O2 -w)
target_compile_definitions(sqlcipher PUBLIC SQLITE_HAS_CODEC)
target_compile_definitions(sqlcipher PRIVATE
    NDEBUG
    SQLCIPHER_CRYPTO_OPENSSL
    SQLITE_EXTRA_INIT=sqlcipher_extra_init
    SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
    SQLITE_TEMP_STORE=2               # nothing readable in temporary files
    SQLITE_THREADSAFE=2               # one connection a thread
    SQLITE_DEFAULT_FOREIGN_KEYS=1
    SQLITE_DEFAULT_MEMSTATUS=0
    SQLITE_DQS=0
    SQLITE_ENABLE_FTS5
    SQLITE_LIKE_DOESNT_MATCH_BLOBS
    SQLITE_MAX_ATTACHED=10
    SQLITE_OMIT_DEPRECATED
    SQLITE_OMIT_LOAD_EXTENSION
    SQLITE_OMIT_SHARED_CACHE
    SQLITE_USE_ALLOCA
    HAVE_FDATASYNC=1                  # a commit that only overwrites the log waits for its bytes alone
    HAVE_STDINT_H=1
    HAVE_USLEEP=1)
target_link_libraries(sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads)
