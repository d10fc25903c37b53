#pragma once

#include "ui/page/context.h"

#include <QCoreApplication>

namespace licet {

/// The ways out of the house for a form that is marked as a draft. Every failure and success is said.
class DraftPaper
{
    Q_DECLARE_TR_FUNCTIONS(DraftPaper)

public:
    static void print(Context &context, const QByteArray &pdf);
    static void save(Context &context, const QByteArray &pdf);
};

} // namespace licet
