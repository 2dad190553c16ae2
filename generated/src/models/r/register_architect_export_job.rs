// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RegisterArchitectExportJob`.
///
/// The service requires `flows` in requests.
#[non_exhaustive]
pub struct RegisterArchitectExportJob {
    /// `flows`, required.
    pub flows: Option<Vec<super::ExportDetails>>,
    __marks: rt::Marks,
}

rt::model!(RegisterArchitectExportJob {
    "flows" Any flows,
});

rt::setters!(RegisterArchitectExportJob {
    0 flows with_flows(Vec<super::ExportDetails>) clear_flows,
});
