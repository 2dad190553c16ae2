// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RegionResponse`.
#[non_exhaustive]
pub struct RegionResponse {
    /// `regionName`.
    pub region_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RegionResponse {
    "regionName" Str region_name,
});
