// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingAnnotationCreateRequest`.
///
/// The service requires `accessType`, `text` in requests.
#[non_exhaustive]
pub struct CoachingAnnotationCreateRequest {
    /// `accessType`, required.
    pub access_type: Option<super::CoachingAnnotationCreateRequestAccessType>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}
/// The values of `accessType` in [`CoachingAnnotationCreateRequest`](super::CoachingAnnotationCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingAnnotationCreateRequestAccessType {
    /// `Public`
    Public,
    /// `Private`
    Private,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CoachingAnnotationCreateRequest {
    "accessType" Enum access_type,
    "text" Str text,
});

rt::setters!(CoachingAnnotationCreateRequest {
    0 access_type with_access_type(impl Into<super::CoachingAnnotationCreateRequestAccessType>) clear_access_type,
    1 text with_text(impl Into<String>) clear_text,
});

rt::open_enum!(CoachingAnnotationCreateRequestAccessType {
    Public = "Public",
    Private = "Private",
});
