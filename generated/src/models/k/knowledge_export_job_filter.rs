// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeExportJobFilter`.
///
/// The service requires `versionFilter` in requests.
#[non_exhaustive]
pub struct KnowledgeExportJobFilter {
    /// `documentsFilter`.
    pub documents_filter: Option<super::KnowledgeExportJobDocumentsFilter>,
    /// `exclude`.
    pub exclude: Option<Vec<String>>,
    /// `versionFilter`, required.
    pub version_filter: Option<super::KnowledgeExportJobFilterVersionFilter>,
    __marks: rt::Marks,
}
/// The values of `versionFilter` in [`KnowledgeExportJobFilter`](super::KnowledgeExportJobFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeExportJobFilterVersionFilter {
    /// `All`
    All,
    /// `Latest`
    Latest,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeExportJobFilter {
    "documentsFilter" Any documents_filter,
    "exclude" Texts exclude,
    "versionFilter" Enum version_filter,
});

rt::setters!(KnowledgeExportJobFilter {
    0 documents_filter with_documents_filter(super::KnowledgeExportJobDocumentsFilter) clear_documents_filter,
    1 exclude with_exclude(Vec<String>) clear_exclude,
    2 version_filter with_version_filter(impl Into<super::KnowledgeExportJobFilterVersionFilter>) clear_version_filter,
});

rt::open_enum!(KnowledgeExportJobFilterVersionFilter {
    All = "All",
    Latest = "Latest",
});
