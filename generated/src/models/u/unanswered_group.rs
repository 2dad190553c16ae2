// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnansweredGroup`.
#[non_exhaustive]
pub struct UnansweredGroup {
    /// `id`.
    pub id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `phraseGroups`.
    pub phrase_groups: Option<Vec<super::UnansweredPhraseGroup>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `statistics`.
    pub statistics: Option<super::KnowledgeGroupStatistics>,
    /// `suggestedDocuments`.
    pub suggested_documents: Option<Vec<super::UnansweredGroupSuggestedDocument>>,
    __marks: rt::Marks,
}

rt::model!(UnansweredGroup {
    "id" Str id,
    "label" Str label,
    "phraseGroups" Any phrase_groups,
    "selfUri" Str self_uri,
    "statistics" Any statistics,
    "suggestedDocuments" Any suggested_documents,
});
