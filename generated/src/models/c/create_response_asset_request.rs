// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateResponseAssetRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateResponseAssetRequest {
    /// `contentMd5`.
    pub content_md5: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateResponseAssetRequest {
    "contentMd5" Str content_md5,
    "divisionId" Str division_id,
    "name" Str name,
});

rt::setters!(CreateResponseAssetRequest {
    0 content_md5 with_content_md5(impl Into<String>) clear_content_md5,
    1 division_id with_division_id(impl Into<String>) clear_division_id,
    2 name with_name(impl Into<String>) clear_name,
});
