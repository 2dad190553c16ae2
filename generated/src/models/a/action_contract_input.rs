// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionContractInput`.
///
/// The service requires `input`, `output` in requests.
#[non_exhaustive]
pub struct ActionContractInput {
    /// `input`, required.
    pub input: Option<super::PostInputContract>,
    /// `output`, required.
    pub output: Option<super::PostOutputContract>,
    __marks: rt::Marks,
}

rt::model!(ActionContractInput {
    "input" Any input,
    "output" Any output,
});

rt::setters!(ActionContractInput {
    0 input with_input(super::PostInputContract) clear_input,
    1 output with_output(super::PostOutputContract) clear_output,
});
