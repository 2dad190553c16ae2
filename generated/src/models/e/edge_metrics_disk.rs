// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsDisk`.
#[non_exhaustive]
pub struct EdgeMetricsDisk {
    /// `availableBytes`.
    pub available_bytes: Option<f64>,
    /// `partitionName`.
    pub partition_name: Option<String>,
    /// `totalBytes`.
    pub total_bytes: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsDisk {
    "availableBytes" Float available_bytes,
    "partitionName" Str partition_name,
    "totalBytes" Float total_bytes,
});
