// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluInfo`.
#[non_exhaustive]
pub struct NluInfo {
    /// `domain`.
    pub domain: Option<super::AddressableEntityRef>,
    /// `engineVersion`.
    pub engine_version: Option<String>,
    /// `intents`.
    pub intents: Option<Vec<super::Intent>>,
    /// `nluData`.
    pub nlu_data: Option<super::NluDomainVersion>,
    /// `version`.
    pub version: Option<super::NluDomainVersion>,
    __marks: rt::Marks,
}

rt::model!(NluInfo {
    "domain" Any domain,
    "engineVersion" Str engine_version,
    "intents" Any intents,
    "nluData" Any nlu_data,
    "version" Any version,
});

rt::setters!(NluInfo {
    0 domain with_domain(super::AddressableEntityRef) clear_domain,
    1 engine_version with_engine_version(impl Into<String>) clear_engine_version,
    2 intents with_intents(Vec<super::Intent>) clear_intents,
    3 nlu_data with_nlu_data(super::NluDomainVersion) clear_nlu_data,
    4 version with_version(super::NluDomainVersion) clear_version,
});
