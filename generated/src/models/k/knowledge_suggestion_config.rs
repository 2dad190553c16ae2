// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSuggestionConfig`.
///
/// The service requires `vendorName` in requests.
#[non_exhaustive]
pub struct KnowledgeSuggestionConfig {
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::KnowledgeBaseReference>,
    /// `knowledgeBases`.
    pub knowledge_bases: Option<Vec<super::KnowledgeBaseWithDialectReference>>,
    /// `receiveSegmentedArticles`.
    pub receive_segmented_articles: Option<bool>,
    /// `vendorName`, required.
    pub vendor_name: Option<super::KnowledgeSuggestionConfigVendorName>,
    __marks: rt::Marks,
}
/// The values of `vendorName` in [`KnowledgeSuggestionConfig`](super::KnowledgeSuggestionConfig).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeSuggestionConfigVendorName {
    /// `GoogleDialogflow`
    GoogleDialogflow,
    /// `GenesysKnowledge`
    GenesysKnowledge,
    /// `GenesysKnowledgeV3`
    GenesysKnowledgeV3,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeSuggestionConfig {
    "knowledgeBase" Any knowledge_base,
    "knowledgeBases" Any knowledge_bases,
    "receiveSegmentedArticles" Bool receive_segmented_articles,
    "vendorName" Enum vendor_name,
});

rt::setters!(KnowledgeSuggestionConfig {
    0 knowledge_base with_knowledge_base(super::KnowledgeBaseReference) clear_knowledge_base,
    1 knowledge_bases with_knowledge_bases(Vec<super::KnowledgeBaseWithDialectReference>) clear_knowledge_bases,
    2 receive_segmented_articles with_receive_segmented_articles(bool) clear_receive_segmented_articles,
    3 vendor_name with_vendor_name(impl Into<super::KnowledgeSuggestionConfigVendorName>) clear_vendor_name,
});

rt::open_enum!(KnowledgeSuggestionConfigVendorName {
    GoogleDialogflow = "GoogleDialogflow",
    GenesysKnowledge = "GenesysKnowledge",
    GenesysKnowledgeV3 = "GenesysKnowledgeV3",
    Unknown = "Unknown",
});
