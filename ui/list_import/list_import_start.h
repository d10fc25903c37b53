#pragma once

#include <QWidget>

namespace licet {

class Context;

/// The page before there is a list: where it comes from, what it may hold, and what came in before.
class ListImportStart : public QWidget
{
    Q_OBJECT

public:
    explicit ListImportStart(Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void fileWanted();
    void pasteWanted();
};

} // namespace licet
