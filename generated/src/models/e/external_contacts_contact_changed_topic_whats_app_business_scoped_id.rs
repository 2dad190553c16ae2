// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicWhatsAppBusinessScopedId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicWhatsAppBusinessScopedId {
    /// `bsuid`.
    pub bsuid: Option<String>,
    /// `parent`.
    pub parent: Option<bool>,
    /// `portfolioId`.
    pub portfolio_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicWhatsAppBusinessScopedId {
    "bsuid" Str bsuid,
    "parent" Bool parent,
    "portfolioId" Str portfolio_id,
});
