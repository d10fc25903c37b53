#pragma once

#include "support/example_data.h"

namespace licet::bench {

/// The example register, closed, with requests 1, 2, 3, … finalised: each has its own number and form.
struct FinalisedRequests
{
    explicit FinalisedRequests(int count);

    test::ExampleRegister example;
    QString path;
    QStringList ids;
};

} // namespace licet::bench
