// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnansweredPhraseGroupPatchRequestBody`.
///
/// The service requires `phraseAssociations` in requests.
#[non_exhaustive]
pub struct UnansweredPhraseGroupPatchRequestBody {
    /// `dateEnd`.
    pub date_end: Option<rt::Date>,
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `phraseAssociations`, required.
    pub phrase_associations: Option<Vec<super::PhraseAssociations>>,
    __marks: rt::Marks,
}

rt::model!(UnansweredPhraseGroupPatchRequestBody {
    "dateEnd" Date date_end,
    "dateStart" Date date_start,
    "phraseAssociations" Any phrase_associations,
});

rt::setters!(UnansweredPhraseGroupPatchRequestBody {
    0 date_end with_date_end(impl Into<rt::Date>) clear_date_end,
    1 date_start with_date_start(impl Into<rt::Date>) clear_date_start,
    2 phrase_associations with_phrase_associations(Vec<super::PhraseAssociations>) clear_phrase_associations,
});
