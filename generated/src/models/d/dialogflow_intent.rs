// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialogflowIntent`.
#[non_exhaustive]
pub struct DialogflowIntent {
    /// `name`, required.
    pub name: Option<String>,
    /// `parameters`, required.
    pub parameters: Option<
        std::collections::BTreeMap<String, super::DialogflowParameter>,
    >,
    __marks: rt::Marks,
}

rt::model!(DialogflowIntent {
    "name" Str name,
    "parameters" Any parameters,
});
