//! Every key of an export that is known: those that are read, and those that are kept for a reason.

/// An object of the format.
pub(super) struct Thing {
    /// What messages call it.
    pub(super) name: &'static str,
    /// The keys that are read.
    read: &'static [&'static str],
    /// The keys that are kept as they are, with the reason why nothing is read of them.
    kept: &'static [(&'static str, &'static [&'static str])],
}

impl Thing {
    /// Whether it can have a key.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.read.contains(&key) || self.kept.iter().any(|(_, keys)| keys.contains(&key))
    }
}

/// For the console, which shows the flow with it.
const SHOWN: &str = "how the console shows it";
/// For the platform, which runs the flow with it.
const RUN: &str = "how the platform runs it";
/// Nothing about cards.
const ELSEWHERE: &str = "says nothing about cards";
/// Follows from something that is read.
const SAID: &str = "says again what is read elsewhere";

pub(super) static FILE: Thing = Thing {
    name: "the file",
    read: &["type", "version", "created", "data"],
    kept: &[(RUN, &["flags"]), (ELSEWHERE, &["checksum"])],
};
pub(super) static PARTS: Thing =
    Thing { name: "`data` of the file", read: &["flos", "configs", "tables", "groups"], kept: &[] };
pub(super) static CONFIG: Thing =
    Thing { name: "a connection", read: &["id", "name", "module"], kept: &[("is empty in an export", &["data"])] };
pub(super) static TABLE: Thing =
    Thing { name: "a table", read: &["id"], kept: &[(ELSEWHERE, &["name", "description", "data"])] };
pub(super) static GROUP: Thing = Thing { name: "a folder", read: &["id"], kept: &[(ELSEWHERE, &["name", "data"])] };
pub(super) static FLOW: Thing =
    Thing { name: "a flow", read: &["id", "name", "data"], kept: &[(SHOWN, &["description"])] };
pub(super) static FLOW_DATA: Thing = Thing {
    name: "`data` of a flow",
    read: &["uuid", "methods", "orderings"],
    kept: &[
        (SAID, &["id", "name", "scheduled"]),
        (SHOWN, &["display", "tree", "description", "templateName"]),
        (RUN, &["model", "cron", "security_level", "log", "inheritLog", "monitor_flo", "actionId"]),
        (ELSEWHERE, &["group", "connector_method_meta"]),
    ],
};
pub(super) static CARD: Thing = Thing {
    name: "a card",
    read: &["uuid", "address", "parents", "node", "pins"],
    kept: &[(RUN, &["joins", "branches"])],
};
pub(super) static PARENTS: Thing = Thing { name: "`parents` of a card", read: &["version", "channel"], kept: &[] };
pub(super) static PARENT: Thing =
    Thing { name: "a parent of a card", read: &["key"], kept: &[(SAID, &["address", "data"])] };
pub(super) static NODE: Thing = Thing { name: "`node` of a card", read: &["key", "data", "model"], kept: &[] };
pub(super) static NODE_DATA: Thing = Thing { name: "`data` of a card", read: &["name"], kept: &[] };
pub(super) static MODEL: Thing = Thing {
    name: "`model` of a card",
    read: &["policy", "metadata", "config", "inputs", "outputs"],
    kept: &[
        (SAID, &["key", "type", "_v", "partnerChannelKeys", "dependencies"]),
        (SHOWN, &["displayed", "display", "comments", "meta", "enableNewMetadata", "mirrored", "inlined", "mobile"]),
        (
            RUN,
            &[
                "executable",
                "async",
                "cooperative",
                "compat",
                "timeout",
                "idempotent",
                "monitor",
                "webhook",
                "webhookList",
                "webhookConditions",
                "hooks",
                "runtime",
            ],
        ),
    ],
};
pub(super) static MODEL_METADATA: Thing =
    Thing { name: "`metadata` of a card", read: &["name"], kept: &[(SAID, &["id"]), (SHOWN, &["description"])] };
pub(super) static POLICY: Thing = Thing { name: "`policy` of a card", read: &["error"], kept: &[] };
pub(super) static ON_ERROR: Thing = Thing { name: "the error policy of a card", read: &["type"], kept: &[] };
pub(super) static SIDE: Thing =
    Thing { name: "the fields of a card", read: &["data"], kept: &[(SHOWN, &["extensible", "rules", "groupRules"])] };
pub(super) static FIELD: Thing = Thing {
    name: "a field",
    read: &["id", "key", "group", "value", "metadata", "required", "flags"],
    kept: &[(RUN, &["ref"]), (SAID, &["_used"])],
};
pub(super) static VALUE: Thing = Thing {
    name: "`value` of a field",
    read: &["type", "collection", "data"],
    kept: &[(RUN, &["error", "proxy", "check"]), (SHOWN, &["available"])],
};
pub(super) static FIELD_METADATA: Thing = Thing {
    name: "`metadata` of a field",
    read: &["displayname", "choices", "custom"],
    kept: &[
        (
            SHOWN,
            &[
                "index",
                "type",
                "ordering",
                "optional",
                "description",
                "forceHide",
                "hidden",
                "displayed",
                "collapsed",
                "table",
                "ghost",
            ],
        ),
        (RUN, &["dependencies", "method", "path", "srcMethodId", "srcOutputId"]),
    ],
};
pub(super) static CHOICE: Thing = Thing { name: "a choice", read: &["label", "value"], kept: &[] };
pub(super) static PIN: Thing = Thing { name: "a mapping", read: &["input"], kept: &[(RUN, &["transform"])] };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_is_listed_twice() {
        let all = [
            &FILE,
            &PARTS,
            &CONFIG,
            &TABLE,
            &GROUP,
            &FLOW,
            &FLOW_DATA,
            &CARD,
            &PARENTS,
            &PARENT,
            &NODE,
            &NODE_DATA,
            &MODEL,
            &MODEL_METADATA,
            &POLICY,
            &ON_ERROR,
            &SIDE,
            &FIELD,
            &VALUE,
            &FIELD_METADATA,
            &CHOICE,
            &PIN,
        ];
        for thing in all {
            let kept = thing.kept.iter().flat_map(|(_, keys)| keys.iter());
            let mut keys: Vec<_> = thing.read.iter().chain(kept).collect();
            let count = keys.len();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), count, "{}", thing.name);
        }
    }
}
