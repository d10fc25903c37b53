#pragma once

#include "followup/dispatch.h"
#include "ui/page/context.h"

#include <QWidget>

namespace licet {

class Choice;
class Field;

/// Asks what becomes of the signed form where no scan of it is attached and its sending did not say how it
/// went: nothing unsigned leaves in its place without a word. Hidden where there is nothing to ask.
class SignedFormChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SignedFormChoice(Context &context, QWidget *parent = nullptr);

    /// Those of the requests that need it are asked about. `isAgain`: the signed form left before.
    void setRequests(const std::vector<Request> &requests, bool isAgain);
    [[nodiscard]] SignedForms forms() const;
    /// Else it is marked; the scan is asked for and attached where that was chosen.
    bool settle();

private:
    bool attachScan();

    Context &m_context;
    std::vector<Request> m_missing;
    Choice *m_choice;
    Field *m_field;
};

} // namespace licet
