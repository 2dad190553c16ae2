// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcceleratorInput`.
///
/// The service requires `acceleratorId` in requests.
#[non_exhaustive]
pub struct AcceleratorInput {
    /// `acceleratorId`, required.
    pub accelerator_id: Option<String>,
    /// `dryRun`.
    pub dry_run: Option<bool>,
    /// `parameters`.
    pub parameters: Option<Vec<super::AcceleratorParameter>>,
    __marks: rt::Marks,
}

rt::model!(AcceleratorInput {
    "acceleratorId" Str accelerator_id,
    "dryRun" Bool dry_run,
    "parameters" Any parameters,
});

rt::setters!(AcceleratorInput {
    0 accelerator_id with_accelerator_id(impl Into<String>) clear_accelerator_id,
    1 dry_run with_dry_run(bool) clear_dry_run,
    2 parameters with_parameters(Vec<super::AcceleratorParameter>) clear_parameters,
});
