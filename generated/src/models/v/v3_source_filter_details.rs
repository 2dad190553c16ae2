// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceFilterDetails`.
#[non_exhaustive]
pub struct V3SourceFilterDetails {
    /// `folders`.
    pub folders: Option<Vec<super::V3SourceFolderDetails>>,
    /// `site`.
    pub site: Option<super::V3SourceSiteDetails>,
    __marks: rt::Marks,
}

rt::model!(V3SourceFilterDetails {
    "folders" Any folders,
    "site" Any site,
});
