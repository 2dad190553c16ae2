// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HrisTimeOffTypesResponse`.
#[non_exhaustive]
pub struct HrisTimeOffTypesResponse {
    /// `entities`.
    pub entities: Option<Vec<super::HrisTimeOffTypeResponse>>,
    /// `job`.
    pub job: Option<super::HrisTimeOffTypesJobReference>,
    __marks: rt::Marks,
}

rt::model!(HrisTimeOffTypesResponse {
    "entities" Any entities,
    "job" Any job,
});
