// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommunicationTranslationList`.
#[non_exhaustive]
pub struct CommunicationTranslationList {
    /// `entities`.
    pub entities: Option<Vec<super::CommunicationTranslation>>,
    __marks: rt::Marks,
}

rt::model!(CommunicationTranslationList {
    "entities" Any entities,
});
