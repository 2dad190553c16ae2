// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TransferDestination`.
#[non_exhaustive]
pub struct TransferDestination {
    /// `address`.
    pub address: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TransferDestination {
    "address" Str address,
    "userId" Str user_id,
});

rt::setters!(TransferDestination {
    0 address with_address(impl Into<String>) clear_address,
    1 user_id with_user_id(impl Into<String>) clear_user_id,
});
