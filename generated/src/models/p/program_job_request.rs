// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramJobRequest`.
///
/// The service requires `programIds` in requests.
#[non_exhaustive]
pub struct ProgramJobRequest {
    /// `programIds`, required.
    pub program_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ProgramJobRequest {
    "programIds" Texts program_ids,
});

rt::setters!(ProgramJobRequest {
    0 program_ids with_program_ids(Vec<String>) clear_program_ids,
});
