#pragma once

#include <QByteArray>
#include <QImage>

namespace licet::test {

/// The PDF of a finalised form of two pages or more, in Dutch: long text, table, QR code, hairlines.
QByteArray finalisedForm();

/// Mean difference of two pictures' greys, from 0 to 255; the second is first brought to the first's size.
double difference(const QImage &one, const QImage &other);

} // namespace licet::test
