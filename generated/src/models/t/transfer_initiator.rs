// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferInitiator`.
#[non_exhaustive]
pub struct TransferInitiator {
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TransferInitiator {
    "userId" Str user_id,
});

rt::setters!(TransferInitiator {
    0 user_id with_user_id(impl Into<String>) clear_user_id,
});
