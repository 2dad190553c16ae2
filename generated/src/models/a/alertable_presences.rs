// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlertablePresences`.
///
/// The service requires `alertablePresences` in requests.
#[non_exhaustive]
pub struct AlertablePresences {
    /// `alertablePresences`, required.
    pub alertable_presences: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AlertablePresences {
    "alertablePresences" Texts alertable_presences,
});

rt::setters!(AlertablePresences {
    0 alertable_presences with_alertable_presences(Vec<String>) clear_alertable_presences,
});
