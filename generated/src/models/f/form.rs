// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Form`.
///
/// The service requires `formDescription`, `formPages`, `receivedMessage`, `replyMessage`, `showSummary` in requests.
#[non_exhaustive]
pub struct Form {
    /// `formDescription`, required.
    pub form_description: Option<String>,
    /// `formPages`, required.
    pub form_pages: Option<Vec<super::FormPage>>,
    /// `introduction`.
    pub introduction: Option<super::FormIntroduction>,
    /// `receivedMessage`, required.
    pub received_message: Option<super::FormMessage>,
    /// `replyMessage`, required.
    pub reply_message: Option<super::FormMessage>,
    /// `showSummary`, required.
    pub show_summary: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(Form {
    "formDescription" Str form_description,
    "formPages" Any form_pages,
    "introduction" Any introduction,
    "receivedMessage" Any received_message,
    "replyMessage" Any reply_message,
    "showSummary" Bool show_summary,
});

rt::setters!(Form {
    0 form_description with_form_description(impl Into<String>) clear_form_description,
    1 form_pages with_form_pages(Vec<super::FormPage>) clear_form_pages,
    2 introduction with_introduction(super::FormIntroduction) clear_introduction,
    3 received_message with_received_message(super::FormMessage) clear_received_message,
    4 reply_message with_reply_message(super::FormMessage) clear_reply_message,
    5 show_summary with_show_summary(bool) clear_show_summary,
});
