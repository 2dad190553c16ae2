// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeMetricsMemory`.
#[non_exhaustive]
pub struct EdgeMetricsMemory {
    /// `availableBytes`.
    pub available_bytes: Option<f64>,
    /// `totalBytes`.
    pub total_bytes: Option<f64>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeMetricsMemory {
    "availableBytes" Float available_bytes,
    "totalBytes" Float total_bytes,
    "type" Str r#type,
});
