// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailConfig`.
///
/// The service requires `emailColumns`, `fromAddress` in requests.
#[non_exhaustive]
pub struct EmailConfig {
    /// `contentTemplate`.
    pub content_template: Option<super::DomainEntityRef>,
    /// `emailColumns`, required.
    pub email_columns: Option<Vec<String>>,
    /// `fromAddress`, required.
    pub from_address: Option<super::FromEmailAddress>,
    /// `replyToAddress`.
    pub reply_to_address: Option<super::ReplyToEmailAddress>,
    __marks: rt::Marks,
}

rt::model!(EmailConfig {
    "contentTemplate" Any content_template,
    "emailColumns" Texts email_columns,
    "fromAddress" Any from_address,
    "replyToAddress" Any reply_to_address,
});

rt::setters!(EmailConfig {
    0 content_template with_content_template(super::DomainEntityRef) clear_content_template,
    1 email_columns with_email_columns(Vec<String>) clear_email_columns,
    2 from_address with_from_address(super::FromEmailAddress) clear_from_address,
    3 reply_to_address with_reply_to_address(super::ReplyToEmailAddress) clear_reply_to_address,
});
