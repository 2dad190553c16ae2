// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RegisterArchitectJobRequest`.
#[non_exhaustive]
pub struct RegisterArchitectJobRequest {
    /// `createStubs`.
    pub create_stubs: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(RegisterArchitectJobRequest {
    "createStubs" Bool create_stubs,
});

rt::setters!(RegisterArchitectJobRequest {
    0 create_stubs with_create_stubs(bool) clear_create_stubs,
});
