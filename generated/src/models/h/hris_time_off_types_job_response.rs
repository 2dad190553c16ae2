// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HrisTimeOffTypesJobResponse`.
#[non_exhaustive]
pub struct HrisTimeOffTypesJobResponse {
    /// `entities`.
    pub entities: Option<Vec<super::HrisTimeOffTypeResponse>>,
    /// `status`.
    pub status: Option<super::HrisTimeOffTypesJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`HrisTimeOffTypesJobResponse`](super::HrisTimeOffTypesJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum HrisTimeOffTypesJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HrisTimeOffTypesJobResponse {
    "entities" Any entities,
    "status" Enum status,
});

rt::open_enum!(HrisTimeOffTypesJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
