// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeParseJobRequestImport`.
#[non_exhaustive]
pub struct KnowledgeParseJobRequestImport {
    /// `edits`.
    pub edits: Option<Vec<super::KnowledgeParseRecord>>,
    /// `excludes`.
    pub excludes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeParseJobRequestImport {
    "edits" Any edits,
    "excludes" Texts excludes,
});

rt::setters!(KnowledgeParseJobRequestImport {
    0 edits with_edits(Vec<super::KnowledgeParseRecord>) clear_edits,
    1 excludes with_excludes(Vec<String>) clear_excludes,
});
