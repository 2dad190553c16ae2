// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OnDemandConversationSummaryRequest`.
#[non_exhaustive]
pub struct OnDemandConversationSummaryRequest {
    /// `locale`.
    pub locale: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OnDemandConversationSummaryRequest {
    "locale" Str locale,
});

rt::setters!(OnDemandConversationSummaryRequest {
    0 locale with_locale(impl Into<String>) clear_locale,
});
