// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDomainVersionReference`.
#[non_exhaustive]
pub struct NluDomainVersionReference {
    /// `domain`.
    pub domain: Option<Box<super::NluDomain>>,
    /// `id`.
    pub id: Option<String>,
    /// `intents`.
    pub intents: Option<Vec<super::IntentReference>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NluDomainVersionReference {
    "domain" Any domain,
    "id" Str id,
    "intents" Any intents,
    "selfUri" Str self_uri,
});

rt::setters!(NluDomainVersionReference {
    0 domain with_domain(super::NluDomain) clear_domain,
    1 id with_id(impl Into<String>) clear_id,
    2 intents with_intents(Vec<super::IntentReference>) clear_intents,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
