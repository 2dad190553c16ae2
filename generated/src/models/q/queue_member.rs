// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueMember`.
#[non_exhaustive]
pub struct QueueMember {
    /// `id`.
    pub id: Option<String>,
    /// `joined`.
    pub joined: Option<bool>,
    /// `memberBy`.
    pub member_by: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `ringNumber`.
    pub ring_number: Option<i64>,
    /// `routingStatus`.
    pub routing_status: Option<super::RoutingStatus>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}

rt::model!(QueueMember {
    "id" Str id,
    "joined" Bool joined,
    "memberBy" Str member_by,
    "name" Str name,
    "ringNumber" Int ring_number,
    "routingStatus" Any routing_status,
    "selfUri" Str self_uri,
    "user" Any user,
});

rt::setters!(QueueMember {
    0 id with_id(impl Into<String>) clear_id,
    1 joined with_joined(bool) clear_joined,
    2 member_by with_member_by(impl Into<String>) clear_member_by,
    3 name with_name(impl Into<String>) clear_name,
    4 ring_number with_ring_number(i64) clear_ring_number,
    5 routing_status with_routing_status(super::RoutingStatus) clear_routing_status,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 user with_user(super::User) clear_user,
});
