// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId {
    /// `bsuid`.
    pub bsuid: Option<String>,
    /// `parent`.
    pub parent: Option<bool>,
    /// `portfolioId`.
    pub portfolio_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicWhatsAppBusinessScopedId {
    "bsuid" Str bsuid,
    "parent" Bool parent,
    "portfolioId" Str portfolio_id,
});
