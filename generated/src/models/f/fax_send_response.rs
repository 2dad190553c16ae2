// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxSendResponse`.
#[non_exhaustive]
pub struct FaxSendResponse {
    /// `headers`.
    pub headers: Option<std::collections::BTreeMap<String, String>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `uploadDestinationUri`.
    pub upload_destination_uri: Option<String>,
    /// `uploadMethodType`.
    pub upload_method_type: Option<super::FaxSendResponseUploadMethodType>,
    __marks: rt::Marks,
}
/// The values of `uploadMethodType` in [`FaxSendResponse`](super::FaxSendResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum FaxSendResponseUploadMethodType {
    /// `SINGLE_PUT`
    SinglePut,
    /// `MULTIPART_POST`
    MultipartPost,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FaxSendResponse {
    "headers" Any headers,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "uploadDestinationUri" Str upload_destination_uri,
    "uploadMethodType" Enum upload_method_type,
});

rt::open_enum!(FaxSendResponseUploadMethodType {
    SinglePut = "SINGLE_PUT",
    MultipartPost = "MULTIPART_POST",
});
