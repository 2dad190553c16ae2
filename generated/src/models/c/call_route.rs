// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallRoute`.
#[non_exhaustive]
pub struct CallRoute {
    /// `targets`.
    pub targets: Option<Vec<super::CallTarget>>,
    __marks: rt::Marks,
}

rt::model!(CallRoute {
    "targets" Any targets,
});

rt::setters!(CallRoute {
    0 targets with_targets(Vec<super::CallTarget>) clear_targets,
});
