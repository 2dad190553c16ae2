// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceFilter`.
///
/// The service requires `folders`, `site` in requests.
#[non_exhaustive]
pub struct V3SourceFilter {
    /// `folders`, required.
    pub folders: Option<Vec<String>>,
    /// `site`, required.
    pub site: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V3SourceFilter {
    "folders" Texts folders,
    "site" Str site,
});

rt::setters!(V3SourceFilter {
    0 folders with_folders(Vec<String>) clear_folders,
    1 site with_site(impl Into<String>) clear_site,
});
