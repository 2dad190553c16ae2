// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateUtilizationLabelRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct CreateUtilizationLabelRequest {
    /// `name`, required.
    pub name: Option<String>,
    /// `utilization`.
    pub utilization: Option<super::LabelUtilizationRequest>,
    __marks: rt::Marks,
}

rt::model!(CreateUtilizationLabelRequest {
    "name" Str name,
    "utilization" Any utilization,
});

rt::setters!(CreateUtilizationLabelRequest {
    0 name with_name(impl Into<String>) clear_name,
    1 utilization with_utilization(super::LabelUtilizationRequest) clear_utilization,
});
