// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReplaceResponse`.
#[non_exhaustive]
pub struct ReplaceResponse {
    /// `changeNumber`.
    pub change_number: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `uploadDestinationUri`.
    pub upload_destination_uri: Option<String>,
    /// `uploadMethod`.
    pub upload_method: Option<super::ReplaceResponseUploadMethod>,
    /// `uploadStatus`.
    pub upload_status: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `uploadMethod` in [`ReplaceResponse`](super::ReplaceResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplaceResponseUploadMethod {
    /// `SINGLE_PUT`
    SinglePut,
    /// `MULTIPART_POST`
    MultipartPost,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReplaceResponse {
    "changeNumber" Int change_number,
    "id" Str id,
    "name" Str name,
    "uploadDestinationUri" Str upload_destination_uri,
    "uploadMethod" Enum upload_method,
    "uploadStatus" Any upload_status,
});

rt::open_enum!(ReplaceResponseUploadMethod {
    SinglePut = "SINGLE_PUT",
    MultipartPost = "MULTIPART_POST",
});
