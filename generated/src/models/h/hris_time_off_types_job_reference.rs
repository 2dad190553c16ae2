// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HrisTimeOffTypesJobReference`.
#[non_exhaustive]
pub struct HrisTimeOffTypesJobReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::HrisTimeOffTypesJobReferenceStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`HrisTimeOffTypesJobReference`](super::HrisTimeOffTypesJobReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum HrisTimeOffTypesJobReferenceStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HrisTimeOffTypesJobReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(HrisTimeOffTypesJobReferenceStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
