// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallCommand`.
///
/// The service requires `callNumber` in requests.
#[non_exhaustive]
pub struct CallCommand {
    /// `callNumber`, required.
    pub call_number: Option<String>,
    /// `phoneColumn`.
    pub phone_column: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CallCommand {
    "callNumber" Str call_number,
    "phoneColumn" Str phone_column,
});

rt::setters!(CallCommand {
    0 call_number with_call_number(impl Into<String>) clear_call_number,
    1 phone_column with_phone_column(impl Into<String>) clear_phone_column,
});
