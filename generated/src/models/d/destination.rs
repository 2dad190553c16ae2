// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Destination`.
#[non_exhaustive]
pub struct Destination {
    /// `address`.
    pub address: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Destination {
    "address" Str address,
    "name" Str name,
    "queueId" Str queue_id,
    "userId" Str user_id,
});

rt::setters!(Destination {
    0 address with_address(impl Into<String>) clear_address,
    1 name with_name(impl Into<String>) clear_name,
    2 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    3 user_id with_user_id(impl Into<String>) clear_user_id,
});
