// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnansweredPhraseGroupUpdateResponse`.
#[non_exhaustive]
pub struct UnansweredPhraseGroupUpdateResponse {
    /// `group`.
    pub group: Option<super::UnansweredGroup>,
    /// `phraseAssociations`.
    pub phrase_associations: Option<Vec<super::PhraseAssociations>>,
    __marks: rt::Marks,
}

rt::model!(UnansweredPhraseGroupUpdateResponse {
    "group" Any group,
    "phraseAssociations" Any phrase_associations,
});
