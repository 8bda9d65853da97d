import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/abstraction/vocabulary.js
/** What a text is reduced to: the part of it that other events share. */
const reductions = (/* unused pure expression or super */ null && (['url', 'path', 'command', 'date']));
/** Context that follows from the order of events; switched as a whole. */
const derivedKeys = ['previous_action', 'previous_outcome', 'position', 'happened_before'];
const vocabulary_isDerived = (key) => derivedKeys.includes(key);
/** Leaves every value as it is: what the seed's tool would see. */
const rawVocabulary = {
    known: [],
    dropped: [],
    merged: [],
    cuts: [],
    reduced: [],
    objects: [],
    derived: [],
    milestones: [],
    renamed: []
};

;// CONCATENATED MODULE: ./lib/events/by-items.js
/** What was found of the items of tables: tables that differ in something else share it. */
class ByItems {
    #found = new WeakMap();
    /** What `find` found of these items, now or before. */
    of(table, find) {
        const known = this.#found.get(table.itemIds);
        if (known?.items === table.items)
            return known.value;
        const value = find(table);
        this.adopt(table, value);
        return value;
    }
    /** Takes what somebody else has found. */
    adopt({ itemIds, items }, value) {
        this.#found.set(itemIds, { items, value });
    }
    has({ itemIds }) {
        return this.#found.has(itemIds);
    }
    /** Forgets it, and gives it back where there is any. */
    forget({ itemIds }) {
        const known = this.#found.get(itemIds);
        this.#found.delete(itemIds);
        return known?.value;
    }
}

;// CONCATENATED MODULE: ./lib/events/growing.js
/** So many addresses are set aside, of which what is written to takes memory. */
const MOST_BYTES = (/* unused pure expression or super */ null && (2 ** 32));
/** Numbers that are moved at a time. */
const MOVED = (/* unused pure expression or super */ null && (1 << 16));
/**
 * Memory that grows without being copied and gives back at once what it no longer holds. What the engine allocates
 * otherwise in pieces below some megabytes it hands to the operating system at the end of the process only.
 */
function growing_growing(bytes) {
    try {
        return new ArrayBuffer(bytes, { maxByteLength: MOST_BYTES });
    }
    catch {
        return new ArrayBuffer(bytes);
    }
}
/** Whether it can grow and shrink. */
const isResizable = (memory) => memory.resizable === true;
/** Numbers of so many bytes each: so many of them, or those that stand in this memory. */
function growing_ofBytes(bytes, place) {
    const Kind = bytes === 1 ? Uint8Array : bytes === 2 ? Uint16Array : Uint32Array;
    return new Kind(place);
}
/** The numbers with room for so many. Their old place must not be looked at any more. */
function growing_withRoom(numbers, length) {
    if (length <= numbers.length)
        return numbers;
    const { buffer, BYTES_PER_ELEMENT: bytes } = numbers;
    if (isResizable(buffer) && length * bytes <= buffer.maxByteLength) {
        buffer.resize(length * bytes);
        return numbers;
    }
    const larger = growing_ofBytes(bytes, growing_growing(Math.max(length * bytes, buffer.byteLength * 2)));
    growing_move(numbers, numbers.length, larger);
    return larger;
}
/**
 * Moves the first so many numbers to another place, the last ones first: where they were gives its memory back meanwhile,
 * so that they hardly ever stand there twice.
 */
function growing_move(numbers, length, into) {
    const { buffer, BYTES_PER_ELEMENT: bytes } = numbers;
    for (let end = length; end > 0;) {
        const from = Math.floor((end - 1) / MOVED) * MOVED;
        into.set(numbers.subarray(from, end), from);
        if (isResizable(buffer))
            buffer.resize(from * bytes);
        end = from;
    }
}

;// CONCATENATED MODULE: ./lib/events/columns.js


/** Growable typed columns: what an event costs in memory is its numbers, never its text. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const WITHIN = PIECE - 1;
const FIRST_CAPACITY = (/* unused pure expression or super */ null && (1 << 10));
/** Room for integers below `bound`, of as few bytes each as hold them. */
function integersBelow(bound, length) {
    return growing_ofBytes(bytesFor(bound - 1), length);
}
/** How many bytes hold the greatest of numbers that have no other bits than these. */
const bytesFor = (bits) => (bits > 0xffff ? 4 : bits > 0xff ? 2 : 1);
/**
 * Gives the memory of numbers back at once, where the engine can: the garbage collector leaves tens of megabytes of it
 * lying about, for it looks at objects, and these are few. The numbers must not be read any more.
 */
function columns_release(values) {
    const buffer = values.buffer;
    if (isResizable(buffer))
        buffer.resize(0);
    else
        buffer.transfer?.(0);
}
/** In bytes: less than this may lie about. */
const LARGE = (/* unused pure expression or super */ null && (1 << 23));
/**
 * `release` for what has outgrown its place while logs are read, which is left alone where it is small: the first time
 * that memory is given back the engine throws away the code it compiled for reading numbers, and from then on looks at
 * each access whether the memory is still there. Most logs are read before that pays.
 */
function releaseLarge(values) {
    if (values.byteLength >= LARGE)
        columns_release(values);
}
/** The numbers in a place of twice the room. */
function twice(values) {
    const larger = new Uint32Array(values.length * 2);
    larger.set(values);
    releaseLarge(values);
    return larger;
}
/** Integers of 32 bits, of which as many bytes are kept as the greatest of them needs. */
class IntegerColumn {
    /** What was in `#last` each time that it was full. */
    #stored = new Uint8Array(0);
    #storedLength = 0;
    #last = new Uint32Array(FIRST_CAPACITY);
    /** Filled places of `#last`. */
    #used = 0;
    get length() {
        return this.#storedLength + this.#used;
    }
    push(value) {
        if (this.#used === this.#last.length)
            this.#makeRoom();
        this.#last[this.#used++] = value;
    }
    /** Makes `index` a valid place; new places hold `filler`. */
    extend(index, filler) {
        for (let missing = index + 1 - this.length; missing > 0;) {
            if (this.#used === this.#last.length)
                this.#makeRoom();
            const taken = Math.min(missing, this.#last.length - this.#used);
            this.#last.fill(filler, this.#used, this.#used + taken);
            this.#used += taken;
            missing -= taken;
        }
    }
    append(values) {
        for (let at = 0; at < values.length;) {
            if (this.#used === this.#last.length)
                this.#makeRoom();
            const taken = Math.min(values.length - at, this.#last.length - this.#used);
            this.#last.set(values.subarray(at, at + taken), this.#used);
            this.#used += taken;
            at += taken;
        }
    }
    get(index) {
        const within = index - this.#storedLength;
        return (within < 0 ? this.#stored[index] : this.#last[within]);
    }
    set(index, value) {
        const within = index - this.#storedLength;
        if (within >= 0) {
            this.#last[within] = value;
            return;
        }
        this.#widen(bytesFor(value));
        this.#stored[index] = value;
    }
    /** Puts for each number what stands at its place in `code`. */
    recode(code) {
        recode(this.#last, code, this.#used);
        const wide = new Uint32Array(Math.min(PIECE, this.#storedLength));
        for (let from = 0; from < this.#storedLength; from += PIECE) {
            wide.set(this.#stored.subarray(from, from + PIECE));
            recode(wide, code, wide.length);
            this.#widen(bytesFor(allBits(wide)));
            this.#stored.set(wide, from);
        }
    }
    /** The numbers, out of the column, which is empty afterwards: their memory goes when the taker lets it go. */
    take() {
        return this.#takeInto(new Uint32Array(this.length));
    }
    /** The same in as few bytes a number as the greatest needs. */
    takeNarrow() {
        const bytes = bytesFor(allBits(this.#last.subarray(0, this.#used)));
        return this.#takeInto(ofBytes(Math.max(bytes, this.#stored.BYTES_PER_ELEMENT), this.length));
    }
    /** The same where they stand: another thread may take them over. */
    takeInPlace() {
        if (this.#storedLength === 0)
            return this.takeNarrow();
        const { length } = this;
        const last = this.#last.subarray(0, this.#used);
        this.#widen(bytesFor(allBits(last)));
        const all = withRoom(this.#stored, length);
        all.set(last, this.#storedLength);
        this.#clear();
        return all.length === length ? all : all.subarray(0, length);
    }
    #takeInto(all) {
        all.set(this.#last.subarray(0, this.#used), this.#storedLength);
        columns_release(this.#last);
        move(this.#stored, this.#storedLength, all);
        this.#clear();
        return all;
    }
    #clear() {
        this.#stored = new Uint8Array(0);
        this.#storedLength = 0;
        this.#last = new Uint32Array(FIRST_CAPACITY);
        this.#used = 0;
    }
    #makeRoom() {
        if (this.#last.length < PIECE) {
            const larger = new Uint32Array(this.#last.length * 4);
            larger.set(this.#last);
            this.#last = larger;
            return;
        }
        this.#widen(bytesFor(allBits(this.#last)));
        const stored = this.#storedLength;
        this.#stored = withRoom(this.#stored, stored + PIECE);
        this.#stored.set(this.#last, stored);
        this.#storedLength = stored + PIECE;
        this.#used = 0;
    }
    #widen(bytes) {
        if (bytes <= this.#stored.BYTES_PER_ELEMENT)
            return;
        const wide = ofBytes(bytes, growing(this.#storedLength * bytes));
        move(this.#stored, this.#storedLength, wide);
        this.#stored = wide;
    }
}
/** The same of numbers, `NONE` left as it is. */
function recode(numbers, code, length) {
    for (let i = 0; i < length; i++) {
        const value = numbers[i];
        if (value !== NONE)
            numbers[i] = code[value];
    }
}
/** All bits of the numbers, or enough of them to tell that they take four bytes. */
function allBits(numbers) {
    let all = 0;
    for (let i = 0; i < numbers.length && all >>> 16 === 0; i++)
        all |= numbers[i];
    return all >>> 0;
}
/** The same numbers, of as few bytes each as hold them. */
function narrowed(numbers) {
    const bytes = bytesFor(allBits(numbers));
    if (bytes === 4)
        return numbers;
    const narrow = ofBytes(bytes, numbers.length);
    narrow.set(numbers);
    return narrow;
}
/** A column of numbers that most logs do not have: nothing is allocated before the first number; gaps are NaN. */
class SparseColumn {
    #pieces = [];
    set(index, value) {
        this.#piece(index)[index & WITHIN] = value;
    }
    /** The piece with a place for the index. */
    #piece(index) {
        const number = index >>> PIECE_BITS;
        const piece = this.#pieces[number];
        const within = index & WITHIN;
        if (piece !== undefined && within < piece.length)
            return piece;
        const wanted = number > 0 || within >= FIRST_CAPACITY ? PIECE : FIRST_CAPACITY;
        const larger = new Float64Array(wanted).fill(Number.NaN);
        if (piece !== undefined)
            larger.set(piece);
        this.#pieces[number] = larger;
        return larger;
    }
    get(index) {
        return this.#pieces[index >>> PIECE_BITS]?.[index & WITHIN] ?? Number.NaN;
    }
    get used() {
        return this.#pieces.length > 0;
    }
    /** The first `rows` numbers. */
    dense(rows) {
        const all = new Float64Array(rows).fill(Number.NaN);
        this.#pieces.forEach((piece, number) => {
            const from = number << PIECE_BITS;
            if (piece !== undefined && from < rows)
                all.set(piece.subarray(0, rows - from), from);
        });
        return all;
    }
    /** The least and the greatest number; undefined where there is none. */
    span() {
        let least = Number.POSITIVE_INFINITY;
        let greatest = Number.NEGATIVE_INFINITY;
        for (const piece of this.#pieces) {
            if (piece === undefined)
                continue;
            for (let i = 0; i < piece.length; i++) {
                const value = piece[i];
                if (value < least)
                    least = value;
                if (value > greatest)
                    greatest = value;
            }
        }
        return least <= greatest ? [least, greatest] : undefined;
    }
    /** Forgets all numbers, and gives their memory back at once. */
    clear() {
        for (const piece of this.#pieces)
            if (piece !== undefined)
                columns_release(piece);
        this.#pieces.length = 0;
    }
    /** Writes numbers from `first` on, where there are none as yet. */
    append(first, values) {
        for (let at = 0; at < values.length;) {
            const index = first + at;
            const last = Math.min(index | WITHIN, first + values.length - 1);
            const taken = last - index + 1;
            this.#piece(last).set(values.subarray(at, at + taken), index & WITHIN);
            at += taken;
        }
    }
}

;// CONCATENATED MODULE: ./lib/events/counting-kernel-code.js
// Generated by scripts/kernels.mjs from assembly/counting.ts.
const COUNTING_KERNEL = 'AGFzbQEAAAABkAENYAZ/f39/f38AYAN/f38AYAV/f39/fwBgBH9/f38Bf2AEf39/fwBgDH9/f39/f39/f39/fwBgAn9/AGARf39/f39/f39/f39/f39/f38Bf2AIf39/f39/f38AYAt/f39/f39/f39/fwF/YAd/f39/f39/AGAJf39/f39/f39/AGAMf39/f39/f39/f39/AX8CDwEDZW52Bm1lbW9yeQIAAAMSEQEDBAUBBgIHCAACCQAKAAsMBt0BLH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQX8LfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHsgEOB2NvbGxlY3QAEAxzdGFydERlcml2ZWQADwpzdGFydEl0ZW1zAA4KY291bnRJdGVtcwANCWZpbGxDb2RlcwAMDW51bWJlck9iamVjdHMACwxzdGFydE9iamVjdHMACgpjb3VudFBhaXJzAAkFc3BvdHMACAhjb3VudEtleQAHCmNvdW50T3JkZXIABgpzdGFydE9yZGVyAAMNc3RhcnRTaHVmZmxlZAACBm1lbW9yeQIACtQuEeQBAQJ/IxUhAwNAIAAgA0gEfyADIAJrIQQCfyACQQFGBEAgBC0AAAwBCyACQQJGBEAgBC8BAAwBCyAEKAIACyABSgVBAAsEQCADIAJrIQMMAQsLIAAgA0gEfyADIAJrIQACfyACQQFGBEAgAC0AAAwBCyACQQJGBEAgAC8BAAwBCyAAKAIACyABRgVBAAsEQA8LIAIgA2ogAyMVIANr/AoAACACQQFGBEAgAyABOgAABSACQQJGBEAgAyABOwEABSADIAE2AgALCyMVIAJqJBUjDyABQQJ0aiIAIAAoAgBBAWo2AgALmAEBBH8DQCAAIAFHBEAgACgCACIGQQBOBEBBACEFA0AgBCAFSgRAIAMjHiMkIAVBAnRqKAIAIAYjHWxqQQZ0amoiByAHKAIAQQFqNgIAIAVBAWohBQwBCwsjIyAGQQJ0aiIFKAIARQRAIyQgBEECdGogBjYCACAEQQFqIQQLIAUgBSgCAEEBajYCAAsgACACaiEADAELCyAEC54BAQN8IAAkKCABJCkgAiQqIAMkK0EAIQADQCAAQRBIBEBBACEBA0AgAUEQSARAIyogAEEEdCABakEEdGoiAiAAtyIGIAG3IgSiIAREAAAAAAAA8D+goyIFOQMAIAIgBSAGIAZEAAAAAAAA8L+goiAEoiAERAAAAAAAAABAoKOgIAUgBaKhOQMIIAFBAWohAQwBCwsgAEEBaiEADAELCwsyACAAJBwgASQdIAIkHiADJB8gBCQgIAUkISAGJCIgByQjIAgkJCAJJCUgCiQmIAskJwvSBAIIfwF8A0AgAiAESgRAIARBAnQiByAAaigCACEIIycgB2ooAgAhByAEIAYgBEUgASAEai0AAEEBRiIJRXIEf0EBBSAIIAAgBEEBa0ECdGooAgBHCxsiBkEASgRAIycgBkEBa0ECdGooAgAiCiAHRyAHIApyQQBOcQRAIx4gByMdbCAKakEGdGoiCiAKKAIQQQFqNgIQCwsgBEEBaiAFIAQgBU4bIQUDQCACIAVKBH8gASAFai0AAEEBRgVBAAsEfyAAIAVBAnRqKAIAIAhGBUEACwRAIAVBAWohBQwBCwsgAiAFSgRAIycgBUECdGooAgAiCiAHRyAHIApyQQBOcQRAIx4gByMdbCAKakEGdGoiByAHKAIUQQFqNgIUCwsgCUUEQCMlIAhBAnRqIgcoAgBFBEAjJiADQQJ0aiAINgIAIANBAWohAwsgByAHKAIAQQFqNgIAIx8gCEEFdGohByAGRQRAIAcgBygCAEEBajYCAAsgAiAFRgRAIAcgBygCBEEBajYCBAsLIARBAWohBAwBCwtBACEBA0AgASADSARAIyUjJiABQQJ0aigCACIAQQJ0aiIEKAIAIQUgBEEANgIAIx8gAEEFdGoiBCAEKwMQIAW3IAK3o0QAAAAAAADwP6QiC6A5AxAgBCAEKwMYIAtEAAAAAAAA8D8gC6GioDkDGCAEIAQoAghBAWo2AgggBCAEKAIMIAVqNgIMIyAjIUEBaiIEIABsIAUgBCAEIAVKG2pBAWtBAnRqIgAgACgCAEEBajYCACABQQFqIQEMAQsLC4wHAgd/A3wjJyABQQJ0aiEGA0AgAiABQQJ0SARAIycgAmojHCAAIAJqKAIAQQJ0aigCADYCACACQQRqIQIMAQsLIx1BCkwEQCMnIQQjKCEAQQAhAgNAIAQgBkcEQCAEKAIAIgdBAE4EQCAAIAcjHXQgAnJBAnRqIgggCCgCAEEBajYCAEEBIAd0IgggAnFFBEAjJCADQQJ0aiAHNgIAIANBAWohAwsjIyAHQQJ0aiIHIAcoAgBBAWo2AgAgAiAIciECCyAEQQRqIQQMAQsLQQAhAANAIAAgA0gEQCMjIyQgAEECdGooAgBBAnRqQQA2AgAgAEEBaiEADAELCyAGQQRrIQQjJ0EEayEDIykhBkEAIQBBACECA0AgAyAERwRAIAQoAgAiB0EATgRAIAYgByMddCACckECdGoiCCAIKAIAQQFqNgIAQQEgB3QiCCACcUUEQCMkIABBAnRqIAc2AgAgAEEBaiEACyMjIAdBAnRqIgcgBygCAEEBajYCACACIAhyIQILIARBBGshBAwBCwsFIycgBkEEQQgQASECQQAhAANAIAAgAkgEQCMjIyQgAEECdGooAgBBAnRqQQA2AgAgAEEBaiEADAELCyAGQQRrIydBBGtBfEEMEAEhAAtBACECA0AgACACSgRAIysgAkEDdGojIyMkIAJBAnRqKAIAQQJ0aigCALcgAbejOQMAIAJBAWohAgwBCwsDQCAAIAVKBEAjIyMkIAVBAnRqKAIAIgFBAnRqKAIAIgO3IQpBACECA0AgACACSgRAIAIgBUcEQCMjIyQgAkECdGooAgAiBEECdGooAgAhBiMeIAEjHWwgBGpBBnRqIgQgBCgCACADajYCACAEIAQoAgRBAWo2AgQgAyAGckEQSAR8IyogA0EEdCAGakEEdGoiBisDACEJIAYrAwgFIAogBrciC6IgC0QAAAAAAADwP6CjIgkgCiAKRAAAAAAAAPC/oKIgC6IgC0QAAAAAAAAAQKCjoCAJIAmioQshCyAEIAQrAxggCaA5AxggBCAEKwMgIAugOQMgIAQgBCsDKCAKIysgAkEDdGorAwAiCaIiC6A5AyggBCAEKwMwIAtEAAAAAAAA8D8gCaGioDkDMAsgAkEBaiECDAELCyAFQQFqIQUMAQsLQQAhAQNAIAAgAUoEQCMjIyQgAUECdGooAgBBAnRqQQA2AgAgAUEBaiEBDAELCwtoAQR/A0AgBCAFSgRAIAMgBUECdGoiBygCACACayEGIAcoAgQgAmsgBmsiBwRAIyIgB0ECdGoiCCAIKAIAQQFqNgIAIAAgBkECdGoiCCAHEAUgCCABIAZqIAcQBAsgBUEBaiEFDAELCwvaAwEIfwNAIAYgB0oEQCAFIAdBAnRqIhEoAgQgBGshFyARKAIAIARrIhghFQNAIBUgF0gEQCACIBVBAnRqKAIAIRQgCyABBH8gACABIBVsaiERAn8gAUEBRgRAIBEtAAAMAQsgAUECRgRAIBEvAQAMAQsgESgCAAsFQQALIhNBAnRqIhEgESgCAEEBajYCACAMIBQgCSATbGpBAnRqIhEgESgCAEEBaiADIBVqLQAAazYCACAVQQFqIRUMAQsLA0AgFyAYSgRAIAIgGEECdGooAgAgAQR/IAAgASAYbGohEQJ/IAFBAUYEQCARLQAADAELIAFBAkYEQCARLwEADAELIBEoAgALBUEACyIVIAlsaiIUQQJ0IhMgDGoiESgCACEWIBFBADYCACANIBNqIhEgESgCACAWajYCACAOIBQgCkECamwgFiAKQQFqIhEgESAWShtqQQJ0aiIRIBEoAgBBAWo2AgAgCyAVQQJ0aiIRKAIAIRMgEUEANgIAIBNBwABIBEAgDyAVQQZ0IBNqQQJ0aiIRIBEoAgBBAWo2AgAFIBAgEkEDdGogFTYCACASIhFBAWohEiAQIBFBA3RqIBM2AgQLIBhBAWohGAwBCwsgByAIaiEHDAELCyASC3kBAn8DQCAEIAhKBEAgCEECdCIJIAdqIAIgCWooAgAgAQR/IAAgASAIbGohCQJ/IAFBAUYEQCAJLQAADAELIAFBAkYEQCAJLwEADAELIAkoAgALBUEACyAFayIJIAYgBiAJSxsgA2xqQQJ0NgIAIAhBAWohCAwBCwsL3QEAIAFBAUYEQCACIANBAnRqIQEDQCABIAJKBEAgAigCACAEIAAtAAAgBWxqaiIDIAMoAgBBAWo2AgAgAkEEaiECIABBAWohAAwBCwsFIAFBAkYEQCACIANBAnRqIQEDQCABIAJKBEAgAigCACAEIAAvAQAgBWxqaiIDIAMoAgBBAWo2AgAgAkEEaiECIABBAmohAAwBCwsFIAIgA0ECdGohAQNAIAEgAkoEQCACKAIAIAQgACgCACAFbGpqIgMgAygCAEEBajYCACACQQRqIQIgAEEEaiEADAELCwsLCx0AIAAkFiABJBcgAkECdCQYIAMkGSAEJBpBACQbC9UDAQ5/QQEjGnRBAWshFANAIAQgEUoEQCMbQQFqJBsjF0EAIxj8CwAgAyARQQJ0aiIMKAIEIAVrIRUgDCgCACAFayEOA0AgDiAVSARAIAIgDkECdGoiDCgCBCEWIxYhDyAMKAIAIRADQCAQIBZIBEAgACABIBBsaiEMAn8gAUEBRgRAIAwtAAAMAQsgAUECRgRAIAwvAQAMAQsgDCgCAAshGANAIBggDygCBE8EQCAPQQxqIQ8MAQsLIA8oAgAgGE0EQCAPKAIIIRMjGSAYQbHz3fF5bEEgIxprdiIMQQR0aiENA0AjGyANKAIARgR/IA0oAgQgGEcFQQALBEAjGSAMQQFqIBRxIgxBBHRqIQ0MAQsLIxsgDSgCAEYEQCANKAIIIQwFIxcgE0ECdGoiFygCAEEBaiEMIBcgDDYCACANIxs2AgAgDSAYNgIEIA0gDDYCCCAMIBIgDCASShshEgsgByALaiATOgAAIAggCSALbGohDSAJQQFGBEAgDSAMOgAABSAJQQJGBEAgDSAMOwEABSANIAw2AgALCyALQQFqIQsLIBBBAWohEAwBCwsgCiAOQQJ0aiAGIAtqNgIAIA5BAWohDgwBCwsgEUEBaiERDAELCyASC68EAQR/IAFBAUYEQCAAIAIoAgBqIQEDQCADIAZKBEAgACACIAZBAnRqKAIEaiEHA0AgASAHSARAIAQgAS0AAEEDdGoiCCgCACEJIAgoAgQhCCAJQQBKBEAgCSAFIAZsaiEJIAVBAUYEQCAJIAg6AAAFIAVBAkYEQCAJIAg7AQAFIAkgCDYCAAsLBSAJQQBIBEAgBiAJayIJIAktAAAgCHI6AAALCyABQQFqIQEMAQsLIAZBAWohBgwBCwsFIAFBAkYEQCAAIAIoAgBBAXRqIQEDQCADIAZKBEAgACACIAZBAnRqKAIEQQF0aiEHA0AgASAHSARAIAQgAS8BAEEDdGoiCCgCACEJIAgoAgQhCCAJQQBKBEAgCSAFIAZsaiEJIAVBAUYEQCAJIAg6AAAFIAVBAkYEQCAJIAg7AQAFIAkgCDYCAAsLBSAJQQBIBEAgBiAJayIJIAktAAAgCHI6AAALCyABQQJqIQEMAQsLIAZBAWohBgwBCwsFIAAgAigCAEECdGohAQNAIAMgBkoEQCAAIAIgBkECdGooAgRBAnRqIQcDQCABIAdIBEAgBCABKAIAQQN0aiIIKAIAIQkgCCgCBCEIIAlBAEoEQCAJIAUgBmxqIQkgBUEBRgRAIAkgCDoAAAUgBUECRgRAIAkgCDsBAAUgCSAINgIACwsFIAlBAEgEQCAGIAlrIgkgCS0AACAIcjoAAAsLIAFBBGohAQwBCwsgBkEBaiEGDAELCwsLC6IDAQV/IAFBAUYEQCAAIAIoAgBqIQEDQCADIAdKBEAgACACIAdBAnRqKAIEaiEJQQAhCANAIAEgCUgEQCAFIAEtAAAiCkECdGoiCyALKAIAQQFqNgIAIAggCkoEQCAGIApqQQE6AAAFIAQgCkECdGooAgAhCAsgAUEBaiEBDAELCyAHQQFqIQcMAQsLBSABQQJGBEAgACACKAIAQQF0aiEBA0AgAyAHSgRAIAAgAiAHQQJ0aigCBEEBdGohCUEAIQgDQCABIAlIBEAgBSABLwEAIgpBAnRqIgsgCygCAEEBajYCACAIIApKBEAgBiAKakEBOgAABSAEIApBAnRqKAIAIQgLIAFBAmohAQwBCwsgB0EBaiEHDAELCwUgACACKAIAQQJ0aiEBA0AgAyAHSgRAIAAgAiAHQQJ0aigCBEECdGohCUEAIQgDQCABIAlIBEAgBSABKAIAIgpBAnRqIgsgCygCAEEBajYCACAIIApKBEAgBiAKakEBOgAABSAEIApBAnRqKAIAIQgLIAFBBGohAQwBCwsgB0EBaiEHDAELCwsLCxoAIAAkESABJBIgAiQTIAMkDiAEJA8gBSQQCyoAIAAkACABJAEgAiQCIAckByAEJAQgBSQFIAYkBiAIJAggAyQDQX8kCQvuCgEIfyAHJBQgCCQVA0AgDyADQQJ0SARAIAUgD2ooAgAgBiAPaigCACENIAQgD2ooAgAiByMJRwRAIAckCUEAJApBACQLIwJBACMD/AsABSMKQQFqJAojACMMQQJ0aigCACIHQQBOBH8jAiAHai0AAAVBAQtFBEAjAiAHakEBOgAAIwEgB0ECdGooAgAiDkF/RwRAIwsiB0EBaiQLIwggB0ECdGohBwNAIAcjCEoEfyAHQQRrKAIAIA5KBUEACwRAIAcgB0EEayIHKAIANgIADAELCyAHIA42AgALCwsjCCMLQQJ0aiEHIwoEf0EEQQgjCkEFSBsFQQALIwRqKAIAIg5Bf0cEQCAHIA42AgAgB0EEaiEHCyMKBH8jDEEBakECdAVBAAsjBWooAgAiDkF/RwRAIAcgDjYCACAHQQRqIQcLIw0jB0kjCkEASnEEfyMGIw1BAnRqKAIAIg5Bf0cEfyAHIA42AgAgB0EEagUgBwsFIAcLQf////8HNgIAJAwgDSQNIAAgAiAPaiIHKAIEIhEgAWxqIRIjFCENQX8hDEEBIQ4gACAHKAIAIhAgAWxqIQcDQCAHIBJIBEACfyABQQFGBEAgBy0AAAwBCyABQQJGBEAgBy8BAAwBCyAHKAIACyITIxJIBEAgDSMRIBNBAnRqKAIAIhM2AgAgE0F/RwRAIA1BBGohDSAMIBNIQQAgDhshDiATIQwLIAEgB2ohBwwCCwsLIA1B/////wc2AgAgDgRAIAlBAUYEQCMUIQwjCCENIxUhB0EAIQ4DQCAMKAIAIhAgDSgCACIRIBAgEUgbIhJB/////wdHBEAgDCAQIBJGQQJ0aiEMIA0gESASRkECdGohDSAHIBI6AAAgB0EBaiEHIw8gEkECdGoiECAQKAIAQQFqNgIAIA4gEkoEQCMQIBJqQQE6AAALIw4gEkECdGooAgAhDgwBCwsgByQVBSAJQQJGBEAjFCEMIwghDSMVIQdBACEOA0AgDCgCACIQIA0oAgAiESAQIBFIGyISQf////8HRwRAIAwgECASRkECdGohDCANIBEgEkZBAnRqIQ0gByASOwEAIAdBAmohByMPIBJBAnRqIhAgECgCAEEBajYCACAOIBJKBEAjECASakEBOgAACyMOIBJBAnRqKAIAIQ4MAQsLIAckFQUjFCEMIwghDSMVIQdBACEOA0AgDCgCACIQIA0oAgAiESAQIBFIGyISQf////8HRwRAIAwgECASRkECdGohDCANIBEgEkZBAnRqIQ0gByASNgIAIAdBBGohByMPIBJBAnRqIhAgECgCAEEBajYCACAOIBJKBEAjECASakEBOgAACyMOIBJBAnRqKAIAIQ4MAQsLIAckFQsLBSAAIAEgEGxqIQcgACABIBFsaiEOIxUhDSMIIQwDQCAMKAIAIhBB/////wdHBEAgDSAQIAkQACAMQQRqIQwMAQsLA0AgByAOSARAAn8gAUEBRgRAIActAAAMAQsgAUECRgRAIAcvAQAMAQsgBygCAAsiDCMSSARAIxEgDEECdGooAgAiDEEATgRAIA0gDCAJEAALIAxBfkwEQCMTQX4gDGtBAnRqIgwgDCgCAEECdGohEANAIAwgEEgEQCANIAwoAgQgCRAAIAxBBGohDAwBCwsLIAEgB2ohBwwCCwsLQQAhDCANIQcDQCAHIxVIBEACfyAJQQFGBEAgBy0AAAwBCyAJQQJGBEAgBy8BAAwBCyAHKAIACyINIAxIBEAjECANakEBOgAACyMOIA1BAnRqKAIAIQwgByAJaiEHDAELCwsgCyAPaiAKIxUgCGsgCW1qNgIAIA9BBGohDwwBCwsgCiMVIAhrIAltags=';

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/events/web-assembly.js

/** The part of the engine's WebAssembly that is needed: the language's own library does not describe it. */
const { WebAssembly } = globalThis;
const modules = new Map();
/** Undefined where the engine does not give it, or does not read numbers from memory as WebAssembly writes them. */
function sharedMemory(pages) {
    if (endianness() !== 'LE')
        return undefined;
    try {
        return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    }
    catch {
        return undefined;
    }
}
/** What a kernel exports that is started in a memory that there is; undefined where the engine cannot run it. */
function startWithin(code, memory, imports) {
    try {
        const compiled = modules.get(code) ?? new WebAssembly.Module(Buffer.from(code, 'base64'));
        modules.set(code, compiled);
        return new WebAssembly.Instance(compiled, { env: { memory }, ...imports }).exports;
    }
    catch {
        return undefined;
    }
}
/**
 * Starts a kernel of `assembly/`, given as base64, in a memory of its own, which `imports` may be told of.
 * Undefined where the engine has no WebAssembly, or none of 128 bits at once, or does not read numbers from memory as
 * WebAssembly writes them.
 */
function startWebAssembly(code, pages, imports) {
    if ((0,external_node_os_namespaceObject.endianness)() !== 'LE')
        return undefined;
    try {
        const memory = new WebAssembly.Memory({ initial: pages });
        const exports = startWithin(code, memory, imports(memory));
        return exports === undefined ? undefined : { memory, exports };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/events/counting-kernel.js


const PAGE_BYTES = 65_536;
/** What the kernel may hold, for its memory is given back only at the end of the process. */
const counting_kernel_MOST_BYTES = 4 * 1024 * 1024;
/** Of fewer rows the handing over would take what it saves. It starts faster than the engine learns to count as fast. */
const LEAST_ROWS = 512;
/** Rows that are handed over at a time, and of many items fewer. */
const PIECE_ROWS = 8_192;
const PIECE_ITEMS = 1 << 17;
/** `null` where the engine does not run it. */
let started;
/**
 * The kernel, for so many rows, with memory for all that has its place there, which is the caller's until somebody else
 * asks. Undefined where that is too much, the rows are too few, or the engine does not run it.
 */
function countingKernel(rows, places) {
    const { end } = places;
    if (rows < LEAST_ROWS || end > counting_kernel_MOST_BYTES)
        return undefined;
    if (started === undefined)
        started = startWebAssembly(COUNTING_KERNEL, 1, () => ({})) ?? null;
    if (started === null)
        return undefined;
    const { memory, exports } = started;
    const missing = Math.ceil((end - memory.buffer.byteLength) / PAGE_BYTES);
    try {
        if (missing > 0)
            memory.grow(missing);
    }
    catch {
        return undefined;
    }
    places.write(memory.buffer);
    return { exports: exports, buffer: memory.buffer };
}
/** Gives things their places in the kernel's memory, one behind the other. */
class Places {
    end = PAGE_BYTES;
    #given = [];
    /** For so many bytes. */
    take(bytes) {
        const at = this.end;
        this.end = (at + bytes + 7) & ~7;
        return at;
    }
    /** For these numbers, which stand there once there is a kernel. */
    of(numbers) {
        const at = this.take(numbers.byteLength);
        this.#given.push({ at, numbers });
        return at;
    }
    write(buffer) {
        for (const { at, numbers } of this.#given)
            new Uint32Array(buffer, at, numbers.length).set(numbers);
    }
}
/** So many numbers that stand there, of as many bytes each as these have. */
function integersAt(buffer, at, size, like) {
    const Numbers = like.constructor;
    return new Numbers(buffer, at, size);
}
/** `cut`: pieces of rows that follow each other, where somebody has cut them already. */
function handing(table, places, cut = piecesOf(table)) {
    const { itemStart, itemIds } = table;
    const pieces = cut.map(({ from, to }) => ({
        from,
        to,
        first: itemStart[from],
        last: itemStart[to]
    }));
    const mostItems = pieces.reduce((most, { first, last }) => Math.max(most, last - first), 0);
    const ids = places.take(mostItems * itemIds.BYTES_PER_ELEMENT);
    const starts = places.take(4 * (PIECE_ROWS + 1));
    const handOver = (buffer, { from, to, first, last }) => {
        integersAt(buffer, ids, last - first, itemIds).set(itemIds.subarray(first, last));
        new Uint32Array(buffer, starts, to - from + 1).set(itemStart.subarray(from, to + 1));
        return (ids - first * itemIds.BYTES_PER_ELEMENT) | 0;
    };
    return { pieces, mostItems, starts, handOver };
}
function piecesOf({ rows, itemStart }) {
    const pieces = [];
    for (let from = 0, to = 0; from < rows; from = to) {
        const most = itemStart[from] + PIECE_ITEMS;
        to = Math.min(rows, from + PIECE_ROWS);
        while (to > from + 1 && itemStart[to] > most)
            to = from + ((to - from) >> 1);
        pieces.push({ from, to });
    }
    return pieces;
}
/** The sessions in pieces of whole ones; undefined where one has more rows than are handed over at a time. */
function sessionPieces({ sessions, sessionStart }) {
    const pieces = [];
    for (let first = 0, last = 0; first < sessions; first = last) {
        const from = sessionStart[first];
        while (last < sessions &&
            last - first < PIECE_ROWS &&
            sessionStart[last + 1] - from <= PIECE_ROWS)
            last++;
        if (last === first)
            return undefined;
        pieces.push({ from, to: sessionStart[last], first, last });
    }
    return pieces;
}

;// CONCATENATED MODULE: ./lib/events/count-items.js

/** By item: the end of the items of its key. */
function keyEnds(items) {
    const ends = new Uint32Array(items.length);
    for (let item = items.length - 1; item >= 0; item--)
        ends[item] = items[item]?.key === items[item + 1]?.key ? ends[item + 1] : item + 1;
    return ends;
}
/** Counts the items of all rows. */
const countItems = (table) => countByKernel(table) ?? countRows(table);
/** Undefined where the kernel cannot do it. */
function countByKernel(table) {
    const { rows, items, itemIds } = table;
    const places = new Places();
    const { pieces, starts, handOver } = handing(table, places);
    const endsAt = places.of(keyEnds(items));
    const events = places.take(4 * items.length);
    const hasBefore = places.take(items.length);
    const kernel = countingKernel(rows, places);
    if (kernel === undefined)
        return undefined;
    const { buffer, exports } = kernel;
    new Uint8Array(buffer, events, places.end - events).fill(0);
    for (const piece of pieces) {
        const ids = handOver(buffer, piece);
        const size = piece.to - piece.from;
        exports.countItems(ids, itemIds.BYTES_PER_ELEMENT, starts, size, endsAt, events, hasBefore);
    }
    return {
        events: new Uint32Array(buffer, events, items.length).slice(),
        hasBefore: new Uint8Array(buffer, hasBefore, items.length).slice()
    };
}
/** The same in the host's language. */
function countRows({ rows, items, itemStart, itemIds }) {
    const ends = keyEnds(items);
    const events = new Uint32Array(items.length);
    const hasBefore = new Uint8Array(items.length);
    let i = 0;
    for (let row = 0; row < rows; row++) {
        // The items of a row ascend: values of one key follow each other.
        let keyEnd = 0;
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            events[item] = events[item] + 1;
            if (item < keyEnd)
                hasBefore[item] = 1;
            else
                keyEnd = ends[item];
        }
    }
    return { events, hasBefore };
}
/**
 * Writes the items of all rows as codes into columns, each of as many codes as there are rows, or as bits into masks. False,
 * and nothing is written, where the kernel cannot do it.
 */
function fillByKernel(table, keys, codes, columns) {
    const { rows, items, itemIds } = table;
    const places = new Places();
    const { pieces, starts, handOver } = handing(table, places);
    const width = codes.BYTES_PER_ELEMENT;
    const stride = PIECE_ROWS * width;
    const columnsAt = places.take(columns * stride);
    const placeOf = new Int32Array(2 * items.length);
    const masksAt = keys.map(({ from, to, column, masks }) => {
        const at = masks === undefined ? columnsAt + (column ?? 0) * stride : places.take(PIECE_ROWS);
        for (let code = 0; code < to - from; code++)
            placeOf.set(masks === undefined ? [at, code + 1] : [-at, 1 << code], 2 * (from + code));
        return at;
    });
    const end = places.end;
    const placesAt = places.of(placeOf);
    const kernel = countingKernel(rows, places);
    if (kernel === undefined)
        return false;
    const { buffer, exports } = kernel;
    const written = new Uint8Array(buffer, columnsAt, end - columnsAt);
    for (const piece of pieces) {
        const { from, to } = piece;
        const ids = handOver(buffer, piece);
        written.fill(0);
        exports.fillCodes(ids, itemIds.BYTES_PER_ELEMENT, starts, to - from, placesAt, width);
        keys.forEach(({ column, masks }, key) => {
            const at = masksAt[key];
            if (masks === undefined)
                codes.set(integersAt(buffer, at, to - from, codes), (column ?? 0) * rows + from);
            else
                masks.set(new Uint8Array(buffer, at, to - from), from);
        });
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/events/key-codes.js



/** Room for codes by place in some list of rows: the number of a value, from 1; 0 where there is none. */
const codesFor = (size, values) => integersBelow(values + 1, size);
const keys = new ByItems();
const tableKeys = (table) => keys.of(table, countKeys);
/** To be told of a table whose items somebody has counted already. */
const adoptCounts = (table, counted) => keys.adopt(table, keysOf(table, counted));
const countKeys = (table) => keysOf(table, countItems(table));
function keysOf({ items }, { events, hasBefore }) {
    const keyOf = new Uint32Array(items.length);
    const start = [];
    const several = [];
    for (let item = 0; item < items.length; item++) {
        if (item === 0 || items[item]?.key !== items[item - 1]?.key)
            several[start.push(item) - 1] = 0;
        keyOf[item] = start.length - 1;
        if (hasBefore[item] === 1)
            several[start.length - 1] = 1;
    }
    start.push(items.length);
    return { keyOf, start: Uint32Array.from(start), events, several: Uint8Array.from(several) };
}
/** A column costs less than lists of rows where so many times the entries of a key are as many as the rows. */
const SPARSE = 3;
/** Values of which a byte can tell any number. */
const MOST_BITS = 8;
const codes = new ByItems();
const key_codes_hasCodes = (table) => codes.has(table);
const keyCodes = (table) => codes.of(table, fillCodes);
function fillCodes(table) {
    const { rows } = table;
    const { start, events, several } = tableKeys(table);
    const place = new Int32Array(several.length).fill(-1);
    const masks = [];
    const filled = [];
    let [columns, most] = [0, 0];
    for (let key = 0; key < several.length; key++) {
        const [from, to] = [start[key], start[key + 1]];
        let entries = 0;
        for (let item = from; item < to; item++)
            entries += events[item];
        if (entries * SPARSE < rows)
            continue;
        if (several[key] === 1) {
            if (to - from > MOST_BITS)
                continue;
            masks[key] = new Uint8Array(rows);
            filled.push({ from, to, masks: masks[key] });
            continue;
        }
        filled.push({ from, to, column: columns });
        place[key] = columns++;
        most = Math.max(most, to - from);
    }
    const written = codesFor(columns * rows, most);
    if (!fillByKernel(table, filled, written, columns))
        fillRows(table, filled, written);
    return { place, codes: written, masks };
}
function fillRows({ rows, items, itemStart, itemIds }, keys, codes) {
    /** By item: where its column begins, or -1; its masks; and its code, or its bit. */
    const at = new Float64Array(items.length).fill(-1);
    const masksOf = [];
    const code = new Uint32Array(items.length);
    for (const { from, to, column, masks } of keys)
        for (let item = from; item < to; item++) {
            if (column !== undefined)
                at[item] = column * rows;
            masksOf[item] = masks;
            code[item] = column === undefined ? 1 << (item - from) : item - from + 1;
        }
    let i = 0;
    for (let row = 0; row < rows; row++)
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            const column = at[item];
            if (column >= 0)
                codes[column + row] = code[item];
            else {
                const masks = masksOf[item];
                if (masks !== undefined)
                    masks[row] = masks[row] | code[item];
            }
        }
}
/** Gives back what was found of the items of a table of which nobody holds codes any more. */
function key_codes_forgetKeys(table) {
    keys.forget(table);
    const known = codes.forget(table);
    if (known !== undefined)
        release(known.codes);
}

;// CONCATENATED MODULE: ./lib/events/table.js
/** "No value" in a dictionary-coded column. */
const table_NONE = 0xffffffff;
/** Order of Unicode code points, the same on every machine (never `localeCompare`). */
function table_compareText(a, b) {
    if (a === b)
        return 0;
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y) {
            // Surrogates (0xD800–0xDFFF) stand for code points above 0xFFFF and therefore sort after 0xE000–0xFFFF.
            const rank = (unit) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);
            return rank(x) - rank(y);
        }
    }
    return a.length - b.length;
}
const typeRank = (value) => value === null ? 0 : typeof value === 'boolean' ? 1 : typeof value === 'number' ? 2 : 3;
/** Order of typed values: null, booleans, numbers, strings; `1`, `"1"` and `true` are three values. */
function compareScalars(a, b) {
    const byType = typeRank(a) - typeRank(b);
    if (byType !== 0)
        return byType;
    if (typeof a === 'string')
        return table_compareText(a, b);
    return Number(a) - Number(b);
}
const compareItems = (a, b) => table_compareText(a.key, b.key) || compareScalars(a.value, b.value);

;// CONCATENATED MODULE: ./lib/events/postings.js




const byAction = new WeakMap();
function actionLists({ rows, action, actions }) {
    const known = byAction.get(action);
    if (known !== undefined && known.start.length > actions.length)
        return known;
    const start = new Uint32Array(actions.length + 1);
    for (let row = 0; row < rows; row++) {
        const next = action[row] + 1;
        start[next] = start[next] + 1;
    }
    const lists = { start: running(start), rows: new Uint32Array(rows) };
    const next = start.slice(0, actions.length);
    for (let row = 0; row < rows; row++) {
        const done = action[row];
        const to = next[done];
        lists.rows[to] = row;
        next[done] = to + 1;
    }
    byAction.set(action, lists);
    return lists;
}
/** The counts that stand at 1, 2, … added up in place, so that each list begins where the one before ends. */
function running(start) {
    for (let i = 1; i < start.length; i++)
        start[i] = start[i] + start[i - 1];
    return start;
}
/**
 * Items on at least this share of the rows have no list: their rows are found anew among the codes of their key, in so
 * many times the steps that reading them takes, and the lists of all of them would be the largest thing in memory.
 */
const FREQUENT = 1 / 8;
/** Rows of frequent items that are kept for the next time: so many times as many as the table has, to begin with. */
const MOST_KEPT = 2;
/** Whoever asks so often for what was forgotten goes through the items again and again: as many more are kept. */
const ASKED_AGAIN = 8;
const byItem = new ByItems();
const noRows = () => ({ lists: [], kept: new Map(), forgotten: new Set(), again: 0 });
function itemLists(table, key) {
    const { lists } = byItem.of(table, noRows);
    const found = lists[key];
    if (found !== undefined)
        return found;
    const { place, masks } = keyCodes(table);
    const [own, mask] = [place[key], masks[key]];
    if (own >= 0)
        lists[key] = listsOfCodes(table, key, own);
    else if (mask !== undefined)
        lists[key] = listsOfMasks(table, key, mask);
    else {
        const others = listsOfOthers(table);
        for (let other = 0; other < place.length; other++)
            if (place[other] < 0 && masks[other] === undefined)
                lists[other] = others;
    }
    return lists[key];
}
const isFrequent = (table, item) => postings_eventsOfItem(table, item) >= FREQUENT * table.rows;
/** Of an item whose key has masks: the bit that stands for it. */
const bitOf = (table, item) => {
    const { keyOf, start } = tableKeys(table);
    return 1 << (item - start[keyOf[item]]);
};
/** Rows of a frequent item whose key has codes or masks; undefined for any other. */
function frequentRows(table, item, key) {
    if (!isFrequent(table, item))
        return undefined;
    const { start } = tableKeys(table);
    const size = postings_eventsOfItem(table, item);
    const { place, masks, codes } = keyCodes(table);
    const [own, mask] = [place[key], masks[key]];
    if (own < 0 && mask === undefined)
        return undefined;
    const known = byItem.of(table, noRows);
    const { kept } = known;
    let rows = kept.get(item);
    if (rows === undefined) {
        rows = new Uint32Array(size);
        if (mask !== undefined)
            findBit(mask, bitOf(table, item), rows);
        else
            findCode(codes, own * table.rows, item - start[key] + 1, rows);
        if (known.forgotten.has(item))
            known.again++;
        makeRoom(known, Math.floor(MOST_KEPT + known.again / ASKED_AGAIN) * table.rows - size);
    }
    kept.delete(item);
    kept.set(item, rows);
    return rows;
}
/** Forgets what was asked for longest ago until no more than so many rows are kept. */
function makeRoom({ kept, forgotten }, most) {
    let size = 0;
    for (const { length } of kept.values())
        size += length;
    for (const [item, { length }] of kept) {
        if (size <= most)
            return;
        kept.delete(item);
        forgotten.add(item);
        size -= length;
    }
}
function findCode(codes, base, code, into) {
    for (let row = 0, at = 0; at < into.length; row++)
        if (codes[base + row] === code)
            into[at++] = row;
}
function findBit(masks, bit, into) {
    for (let row = 0, at = 0; at < into.length; row++)
        if ((masks[row] & bit) !== 0)
            into[at++] = row;
}
/** Empty lists of the items, each as long as need be. */
function emptyLists(table, from, to) {
    const { events } = tableKeys(table);
    const start = new Uint32Array(to - from + 1);
    for (let item = from; item < to; item++) {
        const size = events[item];
        start[item - from + 1] = size < FREQUENT * table.rows ? size : 0;
    }
    running(start);
    return { from, start, rows: new Uint32Array(start[to - from]) };
}
function listsOfCodes(table, key, place) {
    const { start } = tableKeys(table);
    const { codes } = keyCodes(table);
    const lists = emptyLists(table, start[key], start[key + 1]);
    const next = lists.start.slice();
    const base = place * table.rows;
    for (let row = 0; row < table.rows; row++) {
        const code = codes[base + row];
        if (code === 0 || lists.start[code] === lists.start[code - 1])
            continue;
        const to = next[code - 1];
        lists.rows[to] = row;
        next[code - 1] = to + 1;
    }
    return lists;
}
function listsOfMasks(table, key, masks) {
    const { start } = tableKeys(table);
    const lists = emptyLists(table, start[key], start[key + 1]);
    const next = lists.start.slice();
    for (let row = 0; row < table.rows; row++)
        for (let left = masks[row], bit = 0; left !== 0; left >>= 1, bit++) {
            if ((left & 1) === 0 || lists.start[bit] === lists.start[bit + 1])
                continue;
            const to = next[bit];
            lists.rows[to] = row;
            next[bit] = to + 1;
        }
    return lists;
}
/** Of the keys that have no codes by row, in one pass. */
function listsOfOthers(table) {
    const { rows, items, itemStart, itemIds } = table;
    const { keyOf, events } = tableKeys(table);
    const { place, masks } = keyCodes(table);
    const start = new Uint32Array(items.length + 1);
    const isOther = Uint8Array.from(items, (_, item) => {
        const key = keyOf[item];
        return place[key] < 0 && masks[key] === undefined ? 1 : 0;
    });
    for (let item = 0; item < items.length; item++)
        start[item + 1] = isOther[item] === 1 ? events[item] : 0;
    running(start);
    const lists = { from: 0, start, rows: new Uint32Array(start[items.length]) };
    const next = start.slice();
    let i = 0;
    for (let row = 0; row < rows; row++)
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            if (isOther[item] === 0)
                continue;
            const to = next[item];
            lists.rows[to] = row;
            next[item] = to + 1;
        }
    return lists;
}
/** Whether somebody has asked for rows of items of the table, or for their codes. */
const hasPostings = (table) => byItem.has(table) || hasCodes(table);
/** Gives back the lists of rows of items of a table of which nobody holds any more; they can be made again. */
function forgetRows(table) {
    const known = byItem.forget(table);
    for (const { rows } of new Set(known?.lists.filter((lists) => lists !== undefined)))
        release(rows);
    known?.kept.forEach(release);
}
/** Gives back all that was built of the items of a table of which nobody holds rows any more; it can be built again. */
function forgetPostings(table) {
    forgetRows(table);
    forgetKeys(table);
}
const empty = new Uint32Array(0);
/** Number of rows that hold the item. */
const postings_eventsOfItem = (table, item) => tableKeys(table).events[item] ?? 0;
/** Rows that hold the item, ascending. */
function postings_rowsOfItem(table, item) {
    const key = tableKeys(table).keyOf[item];
    if (key === undefined)
        return empty;
    const frequent = frequentRows(table, item, key);
    if (frequent !== undefined)
        return frequent;
    const { from, start, rows } = itemLists(table, key);
    return rows.subarray(start[item - from], start[item - from + 1]);
}
/** Rows of the action, ascending; empty where the table has no such action. */
function postings_rowsOfAction(table, action) {
    if (action < 0)
        return empty;
    const { start, rows } = actionLists(table);
    return rows.subarray(start[action], start[action + 1]);
}
/** Index into `table.items`, or -1. The dictionary is sorted. */
function postings_itemIndex(table, key, value) {
    let low = 0;
    let high = table.items.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = compareItems(table.items[middle], { key, value });
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** From this many times the length on, the longer list is searched rather than read. */
const MUCH_LONGER = 32;
function postings_intersect(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    const common = new Uint32Array(short.length);
    const isSearched = short.length * MUCH_LONGER < long.length;
    let size = 0;
    let j = 0;
    for (let i = 0; i < short.length; i++) {
        const row = short[i];
        if (isSearched)
            j = firstFrom(long, row, j);
        else
            while (j < long.length && long[j] < row)
                j++;
        if (j === long.length)
            break;
        if (long[j] === row)
            common[size++] = row;
    }
    return common.subarray(0, size);
}
/** Place of the first entry from `low` on that is not below the row. */
function firstFrom(rows, row, low) {
    let from = low;
    let to = rows.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (rows[middle] < row)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

;// CONCATENATED MODULE: ./lib/policies/rows.js

const rows_empty = new Uint32Array(0);
/** Rows on which every condition holds, ascending; undefined stands for "all rows" (no condition). */
function rowsWhere(table, antecedent) {
    let rows;
    for (const [key, value] of Object.entries(antecedent)) {
        const item = postings_itemIndex(table, key, value);
        if (item < 0)
            return rows_empty;
        const holding = postings_rowsOfItem(table, item);
        rows = rows === undefined ? holding : postings_intersect(rows, holding);
    }
    return rows;
}
/** The rows themselves, also where there is no condition. */
function rows_allRowsWhere(table, antecedent) {
    return rowsWhere(table, antecedent) ?? everyRow(table);
}
const every = new WeakMap();
/** Not to be written to. */
function everyRow(table) {
    const known = every.get(table);
    if (known !== undefined)
        return known;
    const rows = new Uint32Array(table.rows);
    for (let row = 0; row < rows.length; row++)
        rows[row] = row;
    every.set(table, rows);
    return rows;
}

;// CONCATENATED MODULE: ./lib/abstraction/cut-points.js
const xlog2x = (x) => (x > 0 ? x * Math.log2(x) : 0);
/** Class counts with n·entropy kept up to date: a row group moves from one side to the other in constant time. */
class Side {
    counts = new Map();
    total = 0;
    #sum = 0;
    add(classes, sign) {
        for (const [cls, count] of classes) {
            const before = this.counts.get(cls) ?? 0;
            const after = before + sign * count;
            this.#sum += xlog2x(after) - xlog2x(before);
            if (after === 0)
                this.counts.delete(cls);
            else
                this.counts.set(cls, after);
            this.total += sign * count;
        }
    }
    /** Entropy in bits times the number of rows. */
    get information() {
        return Math.max(0, xlog2x(this.total) - this.#sum);
    }
}
/**
 * Bits by which another boundary may tell less and be as good: the logs do not tell them apart (95 % likelihood interval,
 * half the quantile of chi-squared with one degree of freedom), so that the more readable one is taken.
 */
const CUT_TOLERANCE = 3.84146 / 2 / Math.LN2;
/** How much further behind a boundary may fall that is known already: two beside each other tell less than one. */
const KNOWN = 3;
/** Best split of levels[from, to) that the minimum description length pays for; undefined where none does. */
function bestSplit(levels, from, to, minRows) {
    const left = new Side();
    const right = new Side();
    for (let i = from; i < to; i++)
        right.add(levels[i].classes, 1);
    const total = right.total;
    const whole = right.information;
    const classes = right.counts.size;
    let best;
    for (let i = from; i < to - 1; i++) {
        const { classes: moved } = levels[i];
        left.add(moved, 1);
        right.add(moved, -1);
        if (left.total < minRows || right.total < minRows)
            continue;
        const rest = left.information + right.information;
        if (best !== undefined && rest >= best.rest)
            continue;
        const entropies = classes * (whole / total) -
            left.counts.size * (left.information / left.total) -
            right.counts.size * (right.information / right.total);
        best = {
            at: i + 1,
            rest,
            penalty: Math.log2(total - 1) + Math.log2(3 ** Math.min(classes, 40) - 2) - entropies
        };
    }
    if (best === undefined || whole - best.rest <= best.penalty)
        return undefined;
    return { from, to, at: best.at, gain: whole - best.rest };
}
/** The first and the last index at which the split tells nearly as much, so many bits less, without a break between. */
function asGood(levels, { from, to, at }, minRows, tolerance) {
    const reach = (step) => {
        const [left, right] = [new Side(), new Side()];
        for (let i = from; i < to; i++)
            (i < at ? left : right).add(levels[i].classes, 1);
        const least = left.information + right.information + tolerance;
        let reached = at;
        for (let next = at + step; next > from && next < to; next += step) {
            const { classes } = levels[step === 1 ? next - 1 : next];
            left.add(classes, step);
            right.add(classes, step === 1 ? -1 : 1);
            if (Math.min(left.total, right.total) < minRows || left.information + right.information > least)
                break;
            reached = next;
        }
        return reached;
    };
    return { low: reach(-1), high: reach(1) };
}
/**
 * Cut points by the minimum description length principle (Fayyad & Irani, IJCAI 1993), the most telling first and at
 * most `most` of them. Returns the splits, ascending.
 */
function splitLevels(levels, most, minRows) {
    const open = [bestSplit(levels, 0, levels.length, minRows)].filter((split) => split !== undefined);
    const cuts = [];
    while (open.length > 0 && cuts.length < most) {
        open.sort((a, b) => b.gain - a.gain || a.at - b.at);
        const split = open.shift();
        const { from, to, at } = split;
        cuts.push(split);
        for (const [a, b] of [
            [from, at],
            [at, to]
        ]) {
            const next = bestSplit(levels, a, b, minRows);
            if (next !== undefined)
                open.push(next);
        }
    }
    return cuts.sort((a, b) => a.at - b.at);
}
/** A number in (low, high] with as few digits as can be, nearest to the middle: what a person would have written. */
function readableBoundary(low, high) {
    const middle = low + (high - low) / 2;
    const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)));
    for (let exponent = top; exponent > top - 17; exponent--) {
        // Dividing by a power of ten keeps decimals exact where multiplying by 0.1 would not.
        const scaled = (x) => (exponent >= 0 ? x / 10 ** exponent : x * 10 ** -exponent);
        const unscaled = (x) => (exponent >= 0 ? x * 10 ** exponent : x / 10 ** -exponent);
        const nearest = Math.round(scaled(middle));
        for (const candidate of [nearest, nearest + 1, nearest - 1].map(unscaled))
            if (candidate > low && candidate <= high)
                return candidate === 0 ? 0 : candidate;
    }
    return high;
}
/** Neighbouring numbers taken together until at most `most` levels are left: the cost stays bounded. */
function coarsened(levels, most) {
    const total = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0);
    const coarse = [];
    const below = [];
    let filled = 0;
    for (const { value, classes } of levels) {
        const wanted = Math.floor((filled * most) / total);
        if (coarse.length === 0 || levels.length <= most || wanted >= coarse.length) {
            coarse.push({ value, classes: new Map() });
            below.push(value);
        }
        const last = coarse.at(-1);
        for (const [cls, count] of classes)
            last.classes.set(cls, (last.classes.get(cls) ?? 0) + count);
        below[below.length - 1] = value;
        filled += sizeOf(classes);
    }
    return { levels: coarse, below };
}
const sizeOf = (classes) => {
    let sum = 0;
    for (const count of classes.values())
        sum += count;
    return sum;
};
/** Different numbers looked at one by one; more are taken together. */
const MOST_LEVELS = 32_768;
/** Boundaries that tell the classes apart, readable, those known already where they do as well; none where no cut pays. */
function cutPoints(levels, most = 3, known = []) {
    if (levels.length < 2)
        return [];
    const { levels: coarse, below } = coarsened(levels, MOST_LEVELS);
    const rows = levels.reduce((sum, { classes }) => sum + sizeOf(classes), 0);
    const minRows = Math.max(10, Math.ceil(rows / 200));
    return splitLevels(coarse, most, minRows).map((split) => {
        const between = (tolerance) => {
            const { low, high } = asGood(coarse, split, minRows, tolerance);
            return [below[low - 1], coarse[high].value];
        };
        const [least, largest] = between(KNOWN * CUT_TOLERANCE);
        return known.find((cut) => cut > least && cut <= largest) ?? readableBoundary(...between(CUT_TOLERANCE));
    });
}
/** The range of the number, as an item's value: `<10`, `10..50` (50 not included), `>=50`. */
function rangeOf(value, cuts) {
    const above = cuts.findIndex((cut) => value < cut);
    if (above === 0)
        return `<${cuts[0]}`;
    if (above < 0)
        return `>=${cuts.at(-1)}`;
    return `${cuts[above - 1]}..${cuts[above]}`;
}
/** Whether the text is the range of a number as `rangeOf` writes it. */
const cut_points_isRange = (text) => /^(?:<|>=)-?\d[\d.e+-]*$|^-?\d[\d.e+-]*?\.\.-?\d[\d.e+-]*$/.test(text);
/** The cuts that bound the range, ascending: one, or two. */
const cutsOf = (range) => range.includes('..') ? range.split('..').map(Number) : [Number(range.replace(/^(?:<|>=)/, ''))];
/** Whether the number lies in the range that the text names, whatever the cuts were. */
function isWithin(value, range) {
    if (!cut_points_isRange(range))
        return false;
    if (range.startsWith('<'))
        return value < Number(range.slice(1));
    if (range.startsWith('>='))
        return value >= Number(range.slice(2));
    const [from, to] = range.split('..').map(Number);
    return value >= from && value < to;
}

;// CONCATENATED MODULE: ./lib/policies/wording.js


/** How Python prints a number: exponents of two digits, scientific from 1e16 up and below 1e-4. */
function pythonNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e16)
        return String(value === 0 ? 0 : value);
    const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 16)
        return String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** Python's `str(value)`: what the seed's tool writes for a context value. */
function pythonText(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return typeof value === 'number' ? pythonNumber(value) : value;
}
const escapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeCharacter(character) {
    const short = escapes[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}
/** Python's `repr` of a text: non-printable code points escaped, single quotes unless only those stand inside. */
function pythonRepr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, escapeCharacter);
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
/** The conditions in the order of their keys, so that equal rules read the same. */
const wording_sortedConditions = (antecedent) => Object.entries(antecedent).sort(([a], [b]) => table_compareText(a, b));
/** Conditions as the seed's tool writes them: `role='admin' and mfa='True'`. */
const seedConditions = (antecedent) => wording_sortedConditions(antecedent)
    .map(([key, value]) => `${key}=${pythonRepr(pythonText(value))}`)
    .join(' and ');
/** A typed value behind its key; the range of a number as a person writes it: `amount>=500`, `amount=50..500`. */
function typedCondition(key, value) {
    if (typeof value !== 'string')
        return `${key}=${String(value)}`;
    if (!cut_points_isRange(value))
        return `${key}=${pythonRepr(value)}`;
    return value.includes('..') ? `${key}=${value}` : `${key}${value}`;
}
/** Conditions with typed values: `role='viewer' and confirmed=true and amount>=500`. */
const typedConditions = (antecedent) => wording_sortedConditions(antecedent)
    .map(([key, value]) => typedCondition(key, value))
    .join(' and ');

;// CONCATENATED MODULE: ./lib/policies/kinds/counting.js

function textIndex(sorted, text) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = table_compareText(sorted[middle], text);
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
/** Index into `table.actions`, or -1. The dictionary is sorted. */
const actionIndex = (table, action) => textIndex(table.actions, action);
/** Index into `table.outcomes`, or -1. */
const outcomeIndex = (table, outcome) => textIndex(table.outcomes, outcome);
/** The given rows as situations, kept where the test holds. */
function keptWhere(rows, test) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        if (test(rows[i]))
            kept[i] = 1;
    return { rows, kept };
}
/** The given rows as situations, kept where the column holds the value. */
function keptWhereEqual(rows, column, value) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        if (column[rows[i]] === value)
            kept[i] = 1;
    return { rows, kept };
}
/** The same kept where the column holds anything else. */
function keptUnlessEqual(rows, column, value) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        if (column[rows[i]] !== value)
            kept[i] = 1;
    return { rows, kept };
}
/** The given rows as situations, kept where the others, ascending as they are, hold them. */
function keptAmong(rows, others) {
    const kept = new Uint8Array(rows.length);
    for (let i = 0, j = 0; i < rows.length; i++) {
        const row = rows[i];
        while (j < others.length && others[j] < row)
            j++;
        if (others[j] === row)
            kept[i] = 1;
    }
    return { rows, kept };
}
/** Of the given rows, those whose outcome the log knows. */
function withOutcome(table, rows) {
    const { outcome } = table;
    let known = 0;
    for (let i = 0; i < rows.length; i++)
        if (outcome[rows[i]] !== table_NONE)
            known++;
    if (known === rows.length)
        return rows;
    const chosen = new Uint32Array(known);
    let next = 0;
    for (let i = 0; i < rows.length; i++)
        if (outcome[rows[i]] !== table_NONE)
            chosen[next++] = rows[i];
    return chosen;
}

;// CONCATENATED MODULE: ./lib/policies/kinds/association.js




/** "When X, the agent does A": the seed's kind of policy, with any number of conditions. */
const association = {
    kind: 'association',
    prefix: 'pol',
    section: 'policies',
    supportOf: 'kept',
    situations: (rule, table) => keptWhereEqual(rows_allRowsWhere(table, rule.antecedent), table.action, actionIndex(table, rule.consequent)),
    expected: (rule, table) => postings_rowsOfAction(table, actionIndex(table, rule.consequent)).length / table.rows,
    describe: (rule) => wording_sortedConditions(rule.antecedent).length === 0
        ? `agents perform '${rule.consequent}'`
        : `When ${seedConditions(rule.antecedent)}, agents perform '${rule.consequent}'`
};
/* harmony default export */ const kinds_association = (association);

;// CONCATENATED MODULE: ./lib/policies/kinds/outcome.js




/**
 * "A in X ends in O". Events whose outcome the log does not know are no situations: counting them as "not O" would
 * turn a gap in the log into a change of behaviour.
 */
const outcome = {
    kind: 'outcome',
    prefix: 'out',
    section: 'outcomes',
    supportOf: 'kept',
    situations: (rule, table) => {
        const performed = postings_rowsOfAction(table, actionIndex(table, rule.action));
        const context = rowsWhere(table, rule.antecedent);
        return keptWhereEqual(withOutcome(table, context === undefined ? performed : postings_intersect(performed, context)), table.outcome, outcomeIndex(table, rule.outcome));
    },
    expected: (rule, table) => {
        const known = withOutcome(table, postings_rowsOfAction(table, actionIndex(table, rule.action)));
        const ending = outcomeIndex(table, rule.outcome);
        return known.length === 0 ? 0 : known.filter((row) => table.outcome[row] === ending).length / known.length;
    },
    describe: (rule) => wording_sortedConditions(rule.antecedent).length === 0
        ? `\`${rule.action}\` ends in '${rule.outcome}'`
        : `\`${rule.action}\` when ${typedConditions(rule.antecedent)} ends in '${rule.outcome}'`
};
/* harmony default export */ const kinds_outcome = (outcome);

;// CONCATENATED MODULE: ./lib/policies/kinds/precondition.js




/** "A only when X": read from the action to its context, the other way round than an association. */
const precondition = {
    kind: 'precondition',
    prefix: 'pre',
    section: 'preconditions',
    supportOf: 'kept',
    situations: (rule, table) => keptAmong(postings_rowsOfAction(table, actionIndex(table, rule.action)), rows_allRowsWhere(table, rule.requires)),
    expected: (rule, table) => rows_allRowsWhere(table, rule.requires).length / table.rows,
    describe: (rule) => `\`${rule.action}\` only when ${typedConditions(rule.requires)}`
};
/* harmony default export */ const kinds_precondition = (precondition);

;// CONCATENATED MODULE: ./lib/statistics/cluster.js
/** Variance of kept/events around the share `p` by the spread between units; at least the binomial one. */
function clusterVariance(sums, p) {
    const binomial = (p * (1 - p)) / sums.events;
    if (sums.sessions < 2)
        return binomial;
    const spread = Math.max(0, sums.s_yy - 2 * p * sums.s_ny + p * p * sums.s_nn);
    const robust = (spread / (sums.events * sums.events)) * (sums.sessions / (sums.sessions - 1));
    return Math.max(binomial, robust);
}
/** How many times the binomial variance the share really has; at least 1. */
function designEffect(sums) {
    const p = sums.kept / sums.events;
    const binomial = (p * (1 - p)) / sums.events;
    return binomial > 0 ? clusterVariance(sums, p) / binomial : 1;
}
/** Counts of independent events that would be worth as much: n/D and y/D. */
function effectiveCounts(sums) {
    if (sums.events === 0)
        return { events: 0, kept: 0 };
    const p = sums.kept / sums.events;
    // All or nothing kept shows no spread between units; one unit then counts as at least one event, not as all of its.
    const effect = p > 0 && p < 1 ? designEffect(sums) : 1;
    return { events: sums.events / effect, kept: sums.kept / effect };
}

;// CONCATENATED MODULE: ./lib/statistics/gamma.js
/**
 * The gamma function's relatives, in log space. Differences of large log-factorials lose digits, so probabilities are
 * built from Loader's saddle-point pieces instead: the Stirling error and the deviance.
 *
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000); Lanczos coefficients by
 * P. Godfrey (g = 607/128, 15 terms).
 */
const LANCZOS_G = 607 / 128;
const LANCZOS = [
    0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
    3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125,
    -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 8.441822398385275e-5,
    -2.6190838401581408e-5, 3.6899182659531625e-6
];
const gamma_HALF_LOG_TWO_PI = 0.9189385332046728;
/** log Γ(x) for x > 0. */
function logGamma(x) {
    if (x > 15)
        return (x - 0.5) * Math.log(x) - x + gamma_HALF_LOG_TWO_PI + stirlingSeries(x);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    if (x === 1 || x === 2)
        return 0;
    const z = x - 1;
    let sum = LANCZOS[0];
    for (let i = 1; i < LANCZOS.length; i++)
        sum += LANCZOS[i] / (z + i);
    const t = z + LANCZOS_G + 0.5;
    return gamma_HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
/** log n!, for n ≥ 0. */
const logFactorial = (n) => logGamma(n + 1);
function stirlingSeries(x) {
    const q = 1 / (x * x);
    return (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - (q * 691) / 360360))))) / x;
}
/** log Γ(n+1) − [(n + ½) log n − n + ½ log 2π]: what Stirling's formula leaves over, for n > 0. */
function stirlingError(n) {
    if (n > 15)
        return stirlingSeries(n);
    return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - gamma_HALF_LOG_TWO_PI;
}
/** x log(x/m) + m − x without cancellation where x is near m; for x ≥ 0, m > 0. */
function deviance(x, m) {
    if (x === 0)
        return m;
    const difference = x - m;
    if (Math.abs(difference) < 0.1 * (x + m)) {
        const v = difference / (x + m);
        let sum = difference * v;
        let term = 2 * x * v;
        const v2 = v * v;
        for (let j = 1; j < 1000; j++) {
            term *= v2;
            const next = sum + term / (2 * j + 1);
            if (next === sum)
                return next;
            sum = next;
        }
    }
    return x * Math.log(x / m) + m - x;
}

;// CONCATENATED MODULE: ./lib/statistics/beta.js

const LOG_TWO_PI = 1.8378770664093456;
/**
 * log of Γ(n+1)/(Γ(x+1)Γ(n−x+1)) · pˣ qⁿ⁻ˣ for real 0 ≤ x ≤ n: the binomial probability, continued to real counts.
 * `q` is 1 − p, handed in so that a p near 1 keeps its digits. Source: Loader (2000).
 */
function logBinomialProbability(x, n, p, q) {
    if (p === 0)
        return x === 0 ? 0 : -Infinity;
    if (q === 0)
        return x === n ? 0 : -Infinity;
    if (x === 0)
        return n === 0 ? 0 : p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q);
    if (x === n)
        return q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p);
    const rest = n - x;
    const error = stirlingError(n) - stirlingError(x) - stirlingError(rest);
    return (error - deviance(x, n * p) - deviance(rest, n * q) + 0.5 * (Math.log(n / x) - LOG_TWO_PI - Math.log(rest)));
}
/** log I_x(a, b), the regularised incomplete beta function, for a, b > 0; `y` is 1 − x. */
function logIncompleteBeta(a, b, x, y) {
    if (x <= 0)
        return -Infinity;
    if (y <= 0)
        return 0;
    // The continued fraction converges fast only on the near side of the mean; the other side is the complement.
    if (x * (a + b + 2) <= a + 1)
        return logFraction(a, b, x, y);
    return Math.log1p(-Math.exp(logFraction(b, a, y, x)));
}
function logFraction(a, b, x, y) {
    const front = logBinomialProbability(a, a + b, x, y) + Math.log(b / (a + b));
    return front - Math.log(betaFraction(a, b, x));
}
/** Lentz's evaluation of the continued fraction of the incomplete beta function; the value is its reciprocal. */
function betaFraction(a, b, x) {
    const tiny = 1e-300;
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    if (Math.abs(d) < tiny)
        d = tiny;
    d = 1 / d;
    let h = d;
    for (let m = 1; m <= 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = 1 + even / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        h *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = 1 + odd / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        const step = d * c;
        h *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return 1 / h;
}
/** x with I_x(a, b) = p, by bisection of the log of the nearer tail; for 0 < p < 1. */
function beta_betaQuantile(p, a, b) {
    // Work where the answer is small: 1 − x is then exact, and the lower tail keeps its digits.
    if (p > Math.exp(logIncompleteBeta(a, b, 0.5, 0.5)))
        return 1 - lowerBetaQuantile(1 - p, b, a, false);
    return lowerBetaQuantile(p, a, b, true);
}
function lowerBetaQuantile(p, a, b, exact) {
    const target = exact ? Math.log(p) : Math.log1p(-(1 - p));
    let low = Math.log(1e-320);
    let high = Math.log(0.5);
    for (let i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
        const middle = 0.5 * (low + high);
        const x = Math.exp(middle);
        if (logIncompleteBeta(a, b, x, -Math.expm1(middle)) < target)
            low = middle;
        else
            high = middle;
    }
    return Math.exp(0.5 * (low + high));
}
/** log P(T > t) of Student's t with ν > 0 degrees of freedom (ν need not be whole). */
function studentLogSurvival(t, freedom) {
    if (t < 0)
        return Math.log1p(-Math.exp(studentLogSurvival(-t, freedom)));
    const square = t * t;
    const x = freedom / (freedom + square);
    const y = square / (freedom + square);
    return logIncompleteBeta(freedom / 2, 0.5, x, y) - Math.LN2;
}
/** P(T ≤ t). */
function studentCdf(t, freedom) {
    const tail = Math.exp(studentLogSurvival(Math.abs(t), freedom));
    return t < 0 ? tail : 1 - tail;
}
/** t with P(T ≤ t) = p, for 0 < p < 1. */
function studentQuantile(p, freedom) {
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -upperStudentQuantile(p, freedom);
    return upperStudentQuantile(1 - p, freedom);
}
function upperStudentQuantile(tail, freedom) {
    const target = Math.log(tail);
    let low = -40;
    let high = 1;
    while (studentLogSurvival(Math.exp(high), freedom) > target && high < 700)
        high *= 2;
    for (let i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(high)); i++) {
        const middle = 0.5 * (low + high);
        if (studentLogSurvival(Math.exp(middle), freedom) > target)
            low = middle;
        else
            high = middle;
    }
    return Math.exp(0.5 * (low + high));
}

;// CONCATENATED MODULE: ./lib/statistics/hypergeometric.js

/** log P(y of n | Y of N): drawing n of N of which Y count. Loader's form: no large log-factorials are subtracted. */
function logHypergeometric(y, n, Y, N) {
    if (y < Math.max(0, n + Y - N) || y > Math.min(n, Y))
        return -Infinity;
    if (N === 0 || n === 0 || n === N)
        return 0;
    const p = n / N;
    const q = (N - n) / N;
    return (logBinomialProbability(y, Y, p, q) +
        logBinomialProbability(n - y, N - Y, p, q) -
        logBinomialProbability(n, N, p, q));
}
/** log P(at least y), summed from y outwards by recurrence: no complement is taken, so any tail keeps its digits. */
function logUpperTail({ y, n, Y, N }) {
    const top = Math.min(n, Y);
    const bottom = Math.max(0, n + Y - N);
    if (y <= bottom)
        return 0;
    if (y > top)
        return -Infinity;
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (y <= mode)
        return Math.log1p(-Math.exp(logLowerTail({ y: y - 1, n, Y, N })));
    let term = 1;
    let sum = 1;
    for (let k = y; k < top; k++) {
        term *= ((Y - k) * (n - k)) / ((k + 1) * (N - Y - n + k + 1));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return logHypergeometric(y, n, Y, N) + Math.log(sum);
}
/** log P(at most y). */
function logLowerTail({ y, n, Y, N }) {
    const top = Math.min(n, Y);
    const bottom = Math.max(0, n + Y - N);
    if (y >= top)
        return 0;
    if (y < bottom)
        return -Infinity;
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (y > mode)
        return Math.log1p(-Math.exp(logUpperTail({ y: y + 1, n, Y, N })));
    let term = 1;
    let sum = 1;
    for (let k = y; k > bottom; k--) {
        term *= (k * (N - Y - n + k)) / ((Y - k + 1) * (n - k + 1));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return logHypergeometric(y, n, Y, N) + Math.log(sum);
}
/** log of Fisher's two-sided p: all tables no likelier than this one. */
function logFisherTwoSided({ y, n, Y, N }) {
    const observed = logHypergeometric(y, n, Y, N);
    // Ties are told from neighbours with R's relative tolerance of 1e-7.
    const limit = observed + 1e-7;
    const bottom = Math.max(0, n + Y - N);
    const top = Math.min(n, Y);
    const mode = Math.floor(((n + 1) * (Y + 1)) / (N + 2));
    if (logHypergeometric(mode, n, Y, N) <= limit)
        return 0;
    const upper = y > mode;
    const own = upper ? logUpperTail({ y, n, Y, N }) : logLowerTail({ y, n, Y, N });
    // The other tail starts where the probability first falls to the observed one: the mass is unimodal, so bisect.
    let near = mode;
    let far = upper ? bottom : top;
    if (logHypergeometric(far, n, Y, N) > limit)
        return own;
    while (Math.abs(far - near) > 1) {
        const middle = Math.trunc((near + far) / 2);
        if (logHypergeometric(middle, n, Y, N) > limit)
            near = middle;
        else
            far = middle;
    }
    const other = upper ? logLowerTail({ y: far, n, Y, N }) : logUpperTail({ y: far, n, Y, N });
    return Math.min(0, logSum(own, other));
}
/** log of the one-sided mid-p: P(more than y) + ½ P(y). */
function logMidP({ y, n, Y, N }) {
    return logSum(logUpperTail({ y: y + 1, n, Y, N }), logHypergeometric(y, n, Y, N) - Math.LN2);
}
/** log(eᵃ + eᵇ). */
function logSum(a, b) {
    const high = Math.max(a, b);
    if (high === -Infinity)
        return -Infinity;
    return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

;// CONCATENATED MODULE: ./lib/statistics/normal.js

/** log P(Z > z) for the standard normal, exact far into the tail where the probability itself underflows. */
function normalLogSurvival(z) {
    if (z < 0)
        return Math.log1p(-normalTail(-z));
    if (z < 2)
        return Math.log(normalSmall(z));
    return -0.5 * z * z - HALF_LOG_TWO_PI + Math.log(millsRatio(z));
}
/** P(Z ≤ z). */
function normalCdf(z) {
    return z < 0 ? normalTail(-z) : 1 - normalTail(z);
}
/** P(Z > z) for z ≥ 0. */
function normalTail(z) {
    return z < 2 ? normalSmall(z) : Math.exp(-0.5 * z * z - HALF_LOG_TWO_PI) * millsRatio(z);
}
/** P(Z > z) for 0 ≤ z < 2, by the series z + z³/3 + z⁵/15 + … of Marsaglia (2004). */
function normalSmall(z) {
    let term = z;
    let sum = z;
    for (let i = 3;; i += 2) {
        term *= (z * z) / i;
        const next = sum + term;
        if (next === sum)
            break;
        sum = next;
    }
    return 0.5 - sum * Math.exp(-0.5 * z * z - HALF_LOG_TWO_PI);
}
/** P(Z > z)/φ(z) for z ≥ 2, by Laplace's continued fraction evaluated from its end. */
function millsRatio(z) {
    let value = z;
    for (let k = Math.ceil(40 + 800 / (z * z)); k >= 1; k--)
        value = z + k / value;
    return 1 / value;
}
/** z with P(Z ≤ z) = p, for 0 < p < 1. Algorithm AS 241 (Wichura 1988), accurate to about 1e-16. */
function normalQuantile(p) {
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * horner(r, CENTRE_TOP)) / horner(r, CENTRE_BOTTOM);
    }
    const tail = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const magnitude = tail <= 5
        ? horner(tail - 1.6, MIDDLE_TOP) / horner(tail - 1.6, MIDDLE_BOTTOM)
        : horner(tail - 5, FAR_TOP) / horner(tail - 5, FAR_BOTTOM);
    return q < 0 ? -magnitude : magnitude;
}
function horner(x, coefficients) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
const CENTRE_TOP = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227
];
const CENTRE_BOTTOM = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546
];
const MIDDLE_TOP = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
];
const MIDDLE_BOTTOM = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9
];
const FAR_TOP = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
];
const FAR_BOTTOM = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15
];

;// CONCATENATED MODULE: ./lib/statistics/intervals.js


/** Exact interval of a share: y of n, at the given level. Clopper & Pearson (1934). */
function clopperPearson(y, n, level = 0.95) {
    const tail = (1 - level) / 2;
    return [y <= 0 ? 0 : betaQuantile(tail, y, n - y + 1), y >= n ? 1 : betaQuantile(1 - tail, y + 1, n - y)];
}
/** Wilson's interval of a share, on counts that may be effective (divided by a design effect) and so not whole. */
function wilson(y, n, level = 0.95) {
    if (n <= 0)
        return [0, 1];
    const z = normalQuantile(1 - (1 - level) / 2);
    const p = y / n;
    const square = (z * z) / n;
    const centre = (p + square / 2) / (1 + square);
    const half = (z * Math.sqrt((p * (1 - p)) / n + square / (4 * n))) / (1 + square);
    return [p <= 0 ? 0 : Math.max(0, centre - half), p >= 1 ? 1 : Math.min(1, centre + half)];
}
/** Interval of the change `current − baseline` from the intervals of both. Newcombe (1998), hybrid score method 10. */
function newcombe(baseline, current) {
    const change = current.share - baseline.share;
    const down = Math.hypot(current.share - current.interval[0], baseline.interval[1] - baseline.share);
    const up = Math.hypot(current.interval[1] - current.share, baseline.share - baseline.interval[0]);
    return [Math.max(-1, change - down), Math.min(1, change + up)];
}
/** Cohen's h of two shares: the change on the scale on which rare and frequent things compare. */
function cohensH(baseline, current) {
    return 2 * Math.asin(Math.sqrt(current)) - 2 * Math.asin(Math.sqrt(baseline));
}

;// CONCATENATED MODULE: ./lib/policies/significance.js



/** Chance that a log without structure yields any policy of one kind. */
const KIND_LEVEL = 0.002;
/** Up to this share of the events with its key a context is narrow: a cause of what is done, rather than a state. */
const significance_NARROW = 0.25;
/** Smallest gain of confidence over a simpler policy that earns a policy its place. */
const significance_MIN_GAIN = 0.05;
/** Upper end of the session-robust 95 % interval of the share of situations in which the promise was broken. */
function upperShare(evidence) {
    const { events, kept } = effectiveCounts(evidence);
    return wilson(events - kept, events)[1];
}
/** The counts as so many independent events: divided by how much events of one session repeat each other. */
function scaled({ y, n, Y, N }, effect) {
    const whole = (x) => Math.round(x / effect);
    const part = whole(n);
    const kept = Math.min(part, whole(y));
    const all = Math.max(part, whole(N));
    return { y: kept, n: part, Y: Math.min(all - (part - kept), Math.max(kept, whole(Y))), N: all };
}
/** log of Fisher's one-sided p: the part keeps the promise more often than the whole. */
const logMoreOften = (contrast, effect = 1) => logUpperTail(effect === 1 ? contrast : scaled(contrast, effect));
/** The same where the events of the part repeat each other otherwise than those of the rest. */
function logMoreOftenThanRest({ y, n, Y, N }, part, rest) {
    const whole = (x, effect) => Math.round(x / effect);
    const [own, others] = [whole(n, part), whole(N - n, rest)];
    const kept = Math.min(own, whole(y, part));
    return logUpperTail({
        y: kept,
        n: own,
        Y: kept + Math.min(others, whole(Y - y, rest)),
        N: own + others
    });
}
/** log of Fisher's one-sided p: the part keeps the promise less often than the whole. */
const logLessOften = (contrast, effect = 1) => logLowerTail(effect === 1 ? contrast : scaled(contrast, effect));
/** Standard errors by which fewer than were counted are taken for granted. */
const CHANCE = 2;
/** So many are taken for granted where so many were counted: what the rest is like is itself only known from the log. */
const atLeast = (counted) => Math.max(0, counted - CHANCE * Math.sqrt(counted + 1));
/** How many events of these situations count as one; 1 where there is nothing to tell it from. */
const effectOf = (evidence) => (evidence.events === 0 ? 1 : designEffect(evidence));
/** Events of a session, as one of them sees it. */
const company = ({ s_nn, events }) => (events === 0 ? 1 : s_nn / events);
/**
 * How many events of a part count as one, where those of a session are alike as they are in the whole: that the part
 * kept its promise always does not tell that its events are independent (Kish, "Survey Sampling", 1965).
 */
function effectWithin(part, whole) {
    const alike = company(whole) > 1 ? Math.min(1, (effectOf(whole) - 1) / (company(whole) - 1)) : 0;
    return Math.max(effectOf(part), 1 + alike * (company(part) - 1));
}
/** Why a rule of too few sessions is left out. */
const significance_tooFewSessions = (sessions, least) => `too few sessions: ${sessions}, where ${least} are needed`;
const termOf = (p, q) => (p === 0 ? 0 : p * Math.log(p / q));
/** How much so many events with this share tell where another one was to be expected: in nats (Kullback and Leibler). */
const telling = (events, share, expected) => events * (termOf(share, expected) + termOf(1 - share, 1 - expected));
/** log of Chernoff's bound on seeing a share this far above what was to be expected. */
function logSurprise(events, share, expected) {
    return share <= expected ? 0 : -telling(events, share, expected);
}
/** log of Chernoff's bound on seeing so few events where more were to be expected (Poisson). */
const logFewer = (events, expected) => -(expected - events + (events === 0 ? 0 : events * Math.log(events / expected)));

;// CONCATENATED MODULE: ./lib/policies/kinds/prohibition.js





const share = (table, action) => postings_rowsOfAction(table, actionIndex(table, action)).length / table.rows;
/** "When X, never A": its strength is the upper bound on A's share in X, so that absence from little data says little. */
const prohibition = {
    kind: 'prohibition',
    prefix: 'pro',
    section: 'prohibitions',
    supportOf: 'events',
    situations: (rule, table) => keptUnlessEqual(rows_allRowsWhere(table, rule.antecedent), table.action, actionIndex(table, rule.never)),
    expected: (rule, table) => 1 - share(table, rule.never),
    lift: (rule, table, evidence) => share(table, rule.never) / upperShare(evidence),
    describe: (rule) => wording_sortedConditions(rule.antecedent).length === 0
        ? `never \`${rule.never}\``
        : `never \`${rule.never}\` when ${typedConditions(rule.antecedent)}`
};
/* harmony default export */ const kinds_prohibition = (prohibition);

;// CONCATENATED MODULE: ./lib/statistics/grid.js
/** The value to the next multiple of 2⁻³²: such add up exactly, in whatever order the sessions of a log stand. */
const onGrid = (value) => Math.round(value * 0x100000000) / 0x100000000;

;// CONCATENATED MODULE: ./lib/policies/order.js

/** Outcomes after which the same call again is a retry: one intention, not two. */
const order_failure = /err|fail|denied|refus|reject|timeout|timed.out|exception|abort|cancel/i;
const found = new WeakMap();
/** By row: 1 where it repeats, argument for argument, a call that had failed the last time. */
function retriesOf(table) {
    const known = found.get(table);
    if (known !== undefined)
        return known;
    const failed = table.outcomes.map((outcome) => order_failure.test(outcome));
    const { action, outcome, repeated, session, sessionStart } = table;
    const retry = new Uint8Array(table.rows);
    // Most calls repeat none: those that do are jumped to, and the call before is looked for from there.
    for (let row = repeated.indexOf(1); row >= 0; row = repeated.indexOf(1, row + 1)) {
        const start = sessionStart[session[row]];
        let before = row - 1;
        while (before >= start && action[before] !== action[row])
            before--;
        const known = before < start ? table_NONE : outcome[before];
        if (known !== table_NONE && failed[known] === true)
            retry[row] = 1;
    }
    found.set(table, retry);
    return retry;
}
/** The next event of the session that is not this call tried again; -1 where it is the last. */
function nextRow(table, row) {
    const retry = retriesOf(table);
    const end = table.sessionStart[table.session[row] + 1];
    let next = row + 1;
    while (next < end && retry[next] === 1 && table.action[next] === table.action[row])
        next++;
    return next < end ? next : -1;
}
/** The event of the session before this call was first tried; -1 where it is the first. */
function previousRow(table, row) {
    const retry = retriesOf(table);
    const start = table.sessionStart[table.session[row]];
    let first = row;
    while (first > start && retry[first] === 1 && table.action[first - 1] === table.action[first])
        first--;
    return first - 1 >= start ? first - 1 : -1;
}
/** The objects that the row names under the key, by their number within the session. */
function objectsOf(table, row, key) {
    const objects = [];
    for (let j = table.objectStart[row]; j < table.objectStart[row + 1]; j++)
        if (table.objectKey[j] === key)
            objects.push(table.objectNumber[j]);
    return objects;
}

;// CONCATENATED MODULE: ./lib/policies/bindings.js


/** More objects than one session can name: session and object make one number. */
const OBJECTS = 2 ** 24;
/** The objects of this key that the row names, each with its session. Empty where it names none. */
function bindingsOf(table, row, key) {
    const session = table.session[row];
    return objectsOf(table, row, key).map((object) => session * OBJECTS + object);
}
/** Where the action occurs, by object of the key; by session where there is none. */
function targetsBy(table, action, key) {
    if (key !== undefined)
        return targetsByObject(table, postings_rowsOfAction(table, action), key);
    const known = lastAsked.get(table);
    if (known?.action === action)
        return known.targets;
    const targets = targetsBySession(table, postings_rowsOfAction(table, action));
    lastAsked.set(table, { action, targets });
    return targets;
}
/** By session: a rule is counted, held against chance and held against other actions one after the other. */
const lastAsked = new WeakMap();
function targetsBySession(table, rows) {
    const first = new Int32Array(table.sessions).fill(-1);
    const last = new Int32Array(table.sessions).fill(-1);
    const count = new Uint32Array(table.sessions);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const session = table.session[row];
        if (first[session] === -1)
            first[session] = row;
        last[session] = row;
        count[session] = count[session] + 1;
    }
    const known = (of) => (session) => (of[session] === -1 ? undefined : of[session]);
    return { first: known(first), last: known(last), count: (session) => count[session] };
}
function targetsByObject(table, rows, key) {
    const first = new Map();
    const last = new Map();
    const count = new Map();
    for (const row of rows)
        for (const binding of bindingsOf(table, row, key)) {
            if (!first.has(binding))
                first.set(binding, row);
            last.set(binding, row);
            count.set(binding, (count.get(binding) ?? 0) + 1);
        }
    return {
        first: (binding) => first.get(binding),
        last: (binding) => last.get(binding),
        count: (binding) => count.get(binding) ?? 0
    };
}

;// CONCATENATED MODULE: ./lib/policies/kinds/sequence.js







const sameKey = (rule, table) => rule.same === undefined ? -1 : table.objectKeys.indexOf(rule.same);
const targetsOf = (rule, table) => targetsBy(table, actionIndex(table, rule.target ?? ''), rule.same === undefined ? undefined : sameKey(rule, table));
/** Events of the activation in its context; where an object must match, those that name one. */
function activations(rule, table) {
    const performed = postings_rowsOfAction(table, actionIndex(table, rule.activation));
    const context = rowsWhere(table, rule.antecedent);
    const rows = context === undefined ? performed : postings_intersect(performed, context);
    if (rule.same === undefined)
        return rows;
    const key = sameKey(rule, table);
    return rows.filter((row) => objectsOf(table, row, key).length > 0);
}
const withoutRetries = (table, rows) => {
    const retry = retriesOf(table);
    return rows.filter((row) => retry[row] === 0);
};
/** The first (1) or last (-1) of the rows in each session. */
const onePerSession = (table, rows, side) => rows.filter((row, i) => {
    const other = rows[i - side];
    return other === undefined || table.session[row] !== table.session[other];
});
/** One situation a session: the first of the given rows in it, kept where the session's count passes the test. */
function bySession(table, rows, counted, test) {
    const counts = new Map();
    for (const row of counted) {
        const session = table.session[row];
        counts.set(session, (counts.get(session) ?? 0) + 1);
    }
    const heads = rows.filter((row, i) => i === 0 || table.session[row] !== table.session[rows[i - 1]]);
    return keptWhere(heads, (row) => test(counts.get(table.session[row]) ?? 0));
}
function isTarget(rule, table, row, neighbour) {
    if (neighbour < 0 || table.actions[table.action[neighbour]] !== rule.target)
        return false;
    if (rule.same === undefined)
        return true;
    const key = sameKey(rule, table);
    const own = objectsOf(table, row, key);
    return objectsOf(table, neighbour, key).some((object) => own.includes(object));
}
function situations(rule, table) {
    const rows = activations(rule, table);
    const key = sameKey(rule, table);
    const some = (row, test) => rule.same === undefined ? test(table.session[row]) : bindingsOf(table, row, key).some(test);
    switch (rule.template) {
        case 'precedence': {
            const { first } = targetsOf(rule, table);
            return keptWhere(rows, (row) => some(row, (binding) => (first(binding) ?? row) < row));
        }
        case 'response': {
            const { last } = targetsOf(rule, table);
            return keptWhere(rows, (row) => some(row, (binding) => (last(binding) ?? row) > row));
        }
        case 'not_succession': {
            const { last } = targetsOf(rule, table);
            return keptWhere(rows, (row) => !some(row, (binding) => (last(binding) ?? row) > row));
        }
        case 'chain_precedence':
            return keptWhere(rows, (row) => isTarget(rule, table, row, previousRow(table, row)));
        case 'chain_response':
            return keptWhere(rows, (row) => isTarget(rule, table, row, nextRow(table, row)));
        case 'first':
            return keptWhere(onePerSession(table, withoutRetries(table, rows), 1), (row) => previousRow(table, row) < 0);
        case 'last':
            return keptWhere(onePerSession(table, withoutRetries(table, rows), -1), (row) => nextRow(table, row) < 0);
        case 'at_most':
            return bySession(table, rows, withoutRetries(table, rows), (count) => count <= (rule.most ?? 1));
        case 'exactly_once':
            return bySession(table, rows_allRowsWhere(table, rule.antecedent), withoutRetries(table, rows), (count) => count === 1);
    }
}
/**
 * Target events, other than the activation itself, that could stand before or after it. An activation that names
 * several objects meets the targets of each; one that names two of them is counted for both.
 */
function partners(rule, table, targets, row) {
    const itself = rule.target === rule.activation ? 1 : 0;
    if (rule.same === undefined)
        return targets.count(table.session[row]) - itself;
    let sum = 0;
    for (const binding of bindingsOf(table, row, sameKey(rule, table)))
        sum += targets.count(binding) - itself;
    return sum;
}
const lengthOf = (table, session) => table.sessionStart[session + 1] - table.sessionStart[session];
/** Chance that one activation is fulfilled when the events of its session are shuffled: exact for each template. */
function shuffled(rule, table, targets, row) {
    const session = table.session[row];
    const others = partners(rule, table, targets, row);
    switch (rule.template) {
        case 'precedence':
        case 'response':
            return others / (others + 1);
        case 'not_succession':
            return 1 / (others + 1);
        case 'chain_precedence':
        case 'chain_response':
            return others / lengthOf(table, session);
        default:
            return 0;
    }
}
/** The same for the ends of a session, summed over the sessions with the action: its share of their events. */
function shuffledEnds(rule, table) {
    let sum = 0;
    for (const row of withoutRetries(table, activations(rule, table)))
        sum += onGrid(1 / lengthOf(table, table.session[row]));
    return sum;
}
/** Mean over the activations of what shuffling within sessions would give; counts per session it leaves as they are. */
function expected(rule, table, { rows, kept }) {
    if (rows.length === 0)
        return 0;
    if (rule.template === 'at_most' || rule.template === 'exactly_once')
        return kept.reduce((sum, one) => sum + one, 0) / rows.length;
    if (rule.template === 'first' || rule.template === 'last')
        return shuffledEnds(rule, table) / rows.length;
    const targets = targetsOf(rule, table);
    let sum = 0;
    for (let i = 0; i < rows.length; i++)
        sum += onGrid(shuffled(rule, table, targets, rows[i]));
    return sum / rows.length;
}
function sentence(rule) {
    const a = `\`${rule.activation}\``;
    const b = `\`${rule.target ?? ''}\`${rule.same === undefined ? '' : ` of the same ${rule.same}`}`;
    switch (rule.template) {
        case 'precedence':
            return `${a} only after ${b}`;
        case 'response':
            return `after ${a} comes ${b}`;
        case 'chain_precedence':
            return `${a} only directly after ${b}`;
        case 'chain_response':
            return `directly after ${a} comes ${b}`;
        case 'not_succession':
            return `after ${a}, never ${b}`;
        case 'exactly_once':
            return `${a} exactly once in a session`;
        case 'at_most':
            return `${a} at most ${(rule.most ?? 1) === 1 ? 'once' : `${rule.most} times`} in a session`;
        case 'first':
            return `${a} comes first in its session`;
        case 'last':
            return `${a} comes last in its session`;
    }
}
/**
 * Order within a session, by Declare template, counted on activations (Cecconi et al. 2018): a session without the
 * activation is no evidence. `first`, `last` and `at_most` count each session with one; `exactly_once` each session (in which the context occurs), for a session without the event breaks it.
 */
const sequence = {
    kind: 'sequence',
    prefix: 'seq',
    section: 'sequences',
    supportOf: 'events',
    situations,
    expected,
    describe: (rule) => wording_sortedConditions(rule.antecedent).length === 0
        ? sentence(rule)
        : `when ${typedConditions(rule.antecedent)}, ${sentence(rule)}`
};
/* harmony default export */ const kinds_sequence = (sequence);

;// CONCATENATED MODULE: ./lib/policies/kinds/registry.js





const kinds = {
    association: kinds_association,
    precondition: kinds_precondition,
    prohibition: kinds_prohibition,
    outcome: kinds_outcome,
    sequence: kinds_sequence
};
const registry_kindNames = Object.keys(kinds);
/** The kind of a rule, its methods taking any rule: the rule itself says which of the five it is. */
const kindOf = (rule) => kinds[rule.kind];

;// CONCATENATED MODULE: ./lib/policies/rounding.js
/**
 * `x` with `digits` decimals, ties to even on the exact binary value, as Python's `format(x, '.nf')` does.
 * `toFixed` is exact too but takes ties upwards, which shows at once: 1/16 as a percentage is 6.2, not 6.3.
 */
function toFixedEven(x, digits) {
    // Whole, and beyond what `toFixed` writes out.
    if (Math.abs(x) >= 1e21 && Number.isFinite(x))
        return BigInt(x) + (digits === 0 ? '' : `.${'0'.repeat(digits)}`);
    const nearest = x.toFixed(digits);
    // A tie has exactly digits + 1 decimals; any other double shows a difference within 30 more.
    const exact = Math.abs(x).toFixed(digits + 30);
    if (!/^50*$/.test(exact.slice(exact.length - 30)))
        return nearest;
    const down = exact.slice(0, exact.length - 30).replace(/\.$/, '');
    const isEven = Number(down.at(-1)) % 2 === 0;
    if (!isEven)
        return nearest;
    return x < 0 && Number(down) !== 0 ? `-${down}` : down;
}
/** Python's `round(x, 6)`. */
const roundSix = (x) => Number(toFixedEven(x, 6));

;// CONCATENATED MODULE: ./lib/policies/describe.js


/** The policy as one sentence without counts. Plain text of the log is in it: each sink escapes. */
const describeRule = (rule) => kindOf(rule).describe(rule);
/**
 * The policy as one sentence with its counts. For associations it is the seed's sentence to the letter, from the
 * rates before rounding; the other kinds say how many of how many, which a person can check.
 */
function describePolicy(rule, count) {
    const percent = (share) => `${toFixedEven(share * 100, 1)}%`;
    if (rule.kind === 'association')
        return (`${describeRule(rule)} with ${percent(count.confidence)} confidence ` +
            `(support=${percent(count.support)}, lift=${toFixedEven(count.lift, 2)})`);
    const said = describeRule(rule);
    if (count.evidence === undefined)
        return `${said} (${percent(count.confidence)})`;
    const { events, kept, sessions } = count.evidence;
    if (events === 0)
        return `${said} (never applied)`;
    const where = `${sessions} ${sessions === 1 ? 'session' : 'sessions'}`;
    return `${said} (${percent(count.confidence)}: ${kept} of ${events}, in ${where})`;
}

;// CONCATENATED MODULE: ./lib/policies/sums.js
/** The counts of situations, with their sums over sessions. Exact for logs below some 10^7 events. */
const evidenceOf = ({ rows, kept }, table) => sumsOf(table, rows, kept);
/** The same for "the class of the row is `cls`", without writing the situations down. */
const evidenceOfClass = (rows, classOf, cls, table) => sumsOf(table, rows, { classOf, cls });
function sumsOf(table, rows, keeping) {
    const { session } = table;
    if (rows.length === 0)
        return NOTHING;
    const first = session[rows[0]];
    const sessions = session[rows.at(-1)] + 1 - first;
    if (rows.length < sessions)
        return sumsOfFew(table, rows, keeping);
    const n = new Uint32Array(sessions);
    const y = new Uint32Array(sessions);
    if (keeping instanceof Uint8Array)
        addKept(session, rows, keeping, first, n, y);
    else
        addClasses(session, rows, keeping.classOf, keeping.cls, first, n, y);
    return { events: rows.length, ...sumsBySession(n, y) };
}
const NOTHING = { events: 0, kept: 0, sessions: 0, s_nn: 0, s_ny: 0, s_yy: 0 };
// Loops over all rows stand by themselves: compiling them costs as much as running them where they share a function.
function addClasses(session, rows, classOf, cls, first, n, y) {
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const own = session[row] - first;
        n[own] = n[own] + 1;
        y[own] = y[own] + (classOf[row] === cls ? 1 : 0);
    }
}
function addKept(session, rows, keptOf, first, n, y) {
    for (let i = 0; i < rows.length; i++) {
        const own = session[rows[i]] - first;
        n[own] = n[own] + 1;
        y[own] = y[own] + keptOf[i];
    }
}
/** The sums over sessions with `n` events each, `y` of them kept. */
function sumsBySession(n, y) {
    let sessions = 0;
    let kept = 0;
    let s_nn = 0;
    let s_ny = 0;
    let s_yy = 0;
    for (let s = 0; s < n.length; s++) {
        const events = n[s];
        const own = y[s];
        if (events > 0)
            sessions++;
        kept += own;
        s_nn += events * events;
        s_ny += events * own;
        s_yy += own * own;
    }
    return { kept, sessions, s_nn, s_ny, s_yy };
}
/** The same where few of the sessions have such rows. */
function sumsOfFew({ session, sessionStart }, rows, keeping) {
    let sessions = 0;
    let kept = 0;
    let s_nn = 0;
    let s_ny = 0;
    let s_yy = 0;
    for (let i = 0; i < rows.length;) {
        const end = sessionStart[session[rows[i]] + 1];
        const from = i;
        let y = 0;
        if (keeping instanceof Uint8Array)
            for (; i < rows.length && rows[i] < end; i++)
                y += keeping[i];
        else
            for (; i < rows.length && rows[i] < end; i++)
                y += keeping.classOf[rows[i]] === keeping.cls ? 1 : 0;
        const n = i - from;
        sessions++;
        kept += y;
        s_nn += n * n;
        s_ny += n * y;
        s_yy += y * y;
    }
    return { events: rows.length, kept, sessions, s_nn, s_ny, s_yy };
}

;// CONCATENATED MODULE: ./lib/policies/evidence.js


/** Counts any rule, mined or written by hand, in any table. */
function countPolicy(rule, table) {
    const kind = kindOf(rule);
    const situations = kind.situations(rule, table);
    const evidence = evidenceOf(situations, table);
    if (evidence.events === 0)
        return { evidence, support: 0, confidence: 0, lift: 0 };
    const confidence = evidence.kept / evidence.events;
    const support = evidence[kind.supportOf === 'kept' ? 'kept' : 'events'] / table.rows;
    const lift = kind.lift?.(rule, table, evidence) ?? quotient(confidence, kind.expected(rule, table, situations));
    return { evidence, support, confidence, lift };
}
/** Where nothing was to be expected, nothing is above expectation. */
const quotient = (confidence, expected) => (expected > 0 ? confidence / expected : 0);

;// CONCATENATED MODULE: ./lib/abstraction/given.js
/** Arguments of calls, and parts of them: the agent chooses them with the action, so that they cannot lead to it. */
const given_isArgument = (key) => key.startsWith('arg.');
/**
 * Stands for a value of an argument that the vocabulary has not seen and that may be an identifier, a measurement or
 * hidden by redaction: that the call gives the argument at all is the news, and the value is nobody's business.
 */
const GIVEN = '(given)';

;// CONCATENATED MODULE: ./lib/abstraction/calendar.js
/**
 * Texts and numbers that say when: a day, a week, a month, in the ways that people and programs write them. Where they lie
 * about the time of the log they move on with it, whatever the agent does.
 */
const DAY = 86_400_000;
/** Days from the log to what is still "next month" or "last quarter" to it. */
const ABOUT = 100;
/** The same of a day among other things: a release may be named after its day, and be in use for long. */
const ABOUT_NAMED = 40;
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const MONTH = '(?<month>0[1-9]|1[0-2])';
const MONTHS = (/* unused pure expression or super */ null && (['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']));
const NAMED = '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const CLOCK = '(?:[T ]\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?)?';
const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])';
/** In this order: what says more comes first. With the days that each stands for. */
const FORMS = [
    [`${YEAR}([-/._])${MONTH}\\2(?:0[1-9]|[12]\\d|3[01])${CLOCK}`, 1],
    [`${YEAR}${MONTH}(?:0[1-9]|[12]\\d|3[01])`, 1],
    [`(?<first>0?[1-9]|[12]\\d|3[01])([./-])(?<second>0?[1-9]|[12]\\d|3[01])\\2${YEAR}`, 1],
    [`${YEAR}[-/ ]?W(?<week>[0-5]\\d)`, 7],
    [`${YEAR}[-/._](?<week>1[3-9]|[2-4]\\d|5[0-3])`, 7],
    [`${YEAR}[-/ ]?Q(?<quarter>[1-4])`, 92],
    [`Q(?<quarter>[1-4])[-/ ]?${YEAR}`, 92],
    [`${YEAR}[-/._]${MONTH}`, 31],
    [`${MONTH}[-/._]${YEAR}`, 31],
    [`(?:${DAY_OF_MONTH}\\.? )?${NAMED}(?: ${DAY_OF_MONTH}(?:st|nd|rd|th)?,?)?[ -]${YEAR}`, 31],
    [`${DAY_OF_MONTH}[ -]${NAMED}[ -]${YEAR}`, 1]
].map(([form, days]) => ({ form: new RegExp(`(?<![A-Za-z0-9])${form}(?![A-Za-z0-9])`, 'i'), days }));
/** A time of the year that names none. */
const LONGEST_OF_ANY_YEAR = 92;
const OF_ANY_YEAR = new RegExp(`^(?:${NAMED}|Q[1-4]|W[0-5]?\\d)$`, 'i');
/** Two points in time with their clocks, and what stands between them, take no more. */
const LONGEST_SPAN = 80;
/** What may stand between and around the ends of a span of time. */
const AROUND = /^(?:[\s,;:/()[\]-]|\.\.|to|until)*$/i;
/** What a text of this length names is a message, and its dates are among many things. */
const LONGEST = 1000;
/** The first point in time in a text, and the text without it. */
function pointIn(text) {
    if (text.length > LONGEST)
        return undefined;
    for (const { form, days } of FORMS) {
        const match = form.exec(text);
        if (match === null)
            continue;
        const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
        const { year, ...ofYear } = match.groups ?? {};
        const start = Date.UTC(Number(year), 0, 1);
        return { rest, days, when: monthsOf(ofYear).map((month) => start + (month - 0.5) * MONTH_LENGTH) };
    }
    return undefined;
}
const MONTH_LENGTH = 30.5 * DAY;
/** The months, from 1, that a point in time may lie in. */
function monthsOf({ month, name, first, second, week, quarter }) {
    if (month !== undefined)
        return [Number(month)];
    if (name !== undefined)
        return [MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1];
    if (quarter !== undefined)
        return [3 * Number(quarter) - 1];
    if (week !== undefined)
        return [Math.ceil(Number(week) / 4.4)];
    return [Number(first), Number(second)].filter((one) => one <= 12);
}
const isAbout = ({ when }, [from, to], most) => when.some((one) => one >= from - most * DAY && one <= to + most * DAY);
/** Whether the text is a point in time about that of the log, or a span between two: any, of a log without times. */
function isPointInTime(text, span) {
    if (text.length > LONGEST_SPAN)
        return false;
    if (OF_ANY_YEAR.test(text.trim()))
        return true;
    const found = pointIn(text);
    if (found === undefined || (span !== undefined && !isAbout(found, span, ABOUT)))
        return false;
    const { rest } = pointIn(found.rest) ?? found;
    return AROUND.test(rest);
}
/**
 * Whether the text names a point in time about that of the log among other things, `report-2026-01-05.csv`: any, of a log
 * without times.
 */
function isDated(text, span) {
    const found = pointIn(text.replaceAll('_', ' '));
    return found !== undefined && (span === undefined || isAbout(found, span, ABOUT_NAMED));
}
/** Whether the log lasts longer than so many days. */
const lasts = ([from, to], days) => to - from > days * DAY;
/** Whether the log lasts so much longer than the point in time in the text that who names it all along means no other. */
const outlasts = (span, text) => lasts(span, 2 * (pointIn(text.replaceAll('_', ' '))?.days ?? LONGEST_OF_ANY_YEAR));
/** Whether a number is a day as eight digits, about the time of the log. */
const isDayNumber = (value, span) => value >= 19_000_101 && value <= 21_001_231 && isPointInTime(String(value), span);
/** Whether a key is called after a part of the calendar, or of a plan: `week_number`, `fiscalYear`, `sprint`, but not `days`. */
const namesTime = (key) => /(?:^|[._-])(?:\w+_)?(?:year|quarter|month|week|weekday|day|hour|sprint)(?:_?(?:no|nr|num|number|of_\w+))?$/i.test(key.replace(/([a-z])([A-Z])/g, '$1_$2'));
/** Whether a folder stands for a point in time: `2026-01-05`, a year, or a month or day behind one that does. */
const calendar_isDatedFolder = (folder, isBehindDated) => /^(?:19|20)\d\d$/.test(folder) ||
    (isBehindDated && /^(?:0?[1-9]|[12]\d|3[01])$/.test(folder)) ||
    (pointIn(folder)?.rest.trim() === '' && folder !== '');

;// CONCATENATED MODULE: ./lib/abstraction/reductions.js

const part = (key, name, value) => ({ key: `${key}.${name}`, value });
function reduceUrl(key, text) {
    const match = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(text);
    return match === null ? [] : [part(key, 'host', (match[2] ?? '').toLowerCase())];
}
const extension = (name) => /.\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'none';
/** The path from the root on, in which `*` stands for any one folder; undefined outside of it. */
function below(path, root) {
    if (root === '')
        return undefined;
    if (!root.includes('*')) {
        return path === root || path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
    }
    const folders = root.split('/');
    const segments = path.split('/');
    const isInside = folders.every((folder, i) => segments[i] === folder || (folder === '*' && segments[i]));
    return isInside ? segments.slice(folders.length).join('/') : undefined;
}
/**
 * Top folder below `root` and extension. A path outside the root shows it: `/`, `~` or `..` stands before the folder. A
 * folder that stands for a point in time is `*`.
 */
function reducePath(key, text, root) {
    const path = text.replaceAll('\\', '/');
    const relative = (below(path, root) ?? path).replace(/^(?:\.\/)+/, '');
    const absolute = relative.startsWith('/') ? '/' : '';
    const segments = relative.split('/').filter((segment) => segment !== '' && segment !== '.');
    const [first = '.'] = segments;
    const isFolder = segments.length > 1 || relative.endsWith('/') || absolute !== '' || first.startsWith('~');
    const named = isFolder && isDatedFolder(first, false) ? '*' : first;
    const top = isFolder || first === '.' || first === '..' ? absolute + named : '(root)';
    return [part(key, 'top', top), part(key, 'ext', extension(segments.at(-1) ?? ''))];
}
const wrapper = /^(?:sudo|time|nohup|env|command|exec|nice|then|do|\(|\{)$/;
/** Program of a shell command, and with its subcommand where it has one: `git`, `git commit`. */
function reduceCommand(key, text) {
    const steps = text.split(/&&|\|\||[;|\n]/).map((step) => step.trim().split(/\s+/));
    const words = steps.map((step) => step.slice(step.findIndex((word) => !wrapper.test(word) && !/^\w+=/.test(word))));
    const step = words.find(([program]) => program !== undefined && program !== '' && program !== 'cd') ?? words[0] ?? [];
    const program = (step[0] ?? '').split('/').at(-1) ?? '';
    if (program === '')
        return [];
    const sub = step[1];
    const items = [part(key, 'program', program)];
    if (sub !== undefined && /^[a-z][a-z0-9:-]{0,20}$/.test(sub))
        items.push(part(key, 'subcommand', `${program} ${sub}`));
    return items;
}
const weekdays = (/* unused pure expression or super */ null && (['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']));
function reduceDate(key, text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
    if (match === null)
        return [];
    const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay();
    return [part(key, 'weekday', weekdays[day])];
}
const PARTS = {
    url: ['host'],
    path: ['top', 'ext'],
    command: ['program', 'subcommand'],
    date: ['weekday']
};
/** The keys under which a reduced key's parts stand. */
const partsOf = (key, to) => PARTS[to].map((part) => `${key}.${part}`);
/** Whether the key's name says that it holds a part of a longer text: of a path, an address, a command. */
const isReducedKey = (key) => /.\.(?:host|top|ext|program|subcommand)$/.test(key);
/** The key that the parts stand for; itself of any other key. */
const wholeKey = (key) => (isReducedKey(key) ? key.replace(/\.\w+$/, '') : key);
/** What generalises of a value: no item where nothing does. */
function reduce(key, value, to, root = '') {
    if (typeof value !== 'string')
        return [];
    switch (to) {
        case 'url':
            return reduceUrl(key, value);
        case 'path':
            return reducePath(key, value, root);
        case 'command':
            return reduceCommand(key, value);
        case 'date':
            return reduceDate(key, value);
    }
}
/** Share of the paths that a folder must hold to be common to them. */
const COMMON = 0.8;
/** Fewest folders, share of the sessions, and share with a digit, that make them the working folders of one session each. */
const WORKING = { folders: 5, sessions: 0.5, numbered: 0.8 };
/**
 * Longest folder above at least four fifths of the absolute paths, from the root or the home; empty where they have none
 * in common. `*` stands for folders that are made anew for each session (`/tmp/run-17`) or each day, month or year: what is
 * below them is shared.
 */
function commonRoot(paths, sessions = Number.POSITIVE_INFINITY) {
    let inside = paths
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /^(?:\/|~\/|[A-Za-z]:\/)/.test(path))
        .map((path) => path.split('/'));
    if (inside.length < paths.length / 2)
        return '';
    const least = inside.length * COMMON;
    const root = [];
    let isDated = false;
    for (;;) {
        const at = root.length;
        const counts = new Map();
        for (const { length, [at]: folder } of inside)
            if (folder !== undefined && length > at + 1)
                counts.set(folder, (counts.get(folder) ?? 0) + 1);
        const [best] = [...counts].sort((a, b) => b[1] - a[1]);
        const dated = [...counts].filter(([folder]) => isDatedFolder(folder, isDated));
        isDated = dated.length > 0 && dated.reduce((sum, [, count]) => sum + count, 0) >= least;
        if (isDated) {
            root.push('*');
            inside = inside.filter((segments) => segments.length > at + 1);
        }
        else if (best !== undefined && best[1] >= least) {
            root.push(best[0]);
            inside = inside.filter((segments) => segments[at] === best[0] && segments.length > at + 1);
        }
        else if (isPerSession(counts, sessions, least)) {
            root.push('*');
            inside = inside.filter((segments) => segments.length > at + 1);
        }
        else
            return root.join('/');
    }
}
function isPerSession(counts, sessions, least) {
    const numbered = [...counts.keys()].filter((folder) => /\d/.test(folder)).length;
    return (counts.size >= Math.max(WORKING.folders, WORKING.sessions * sessions) &&
        numbered >= WORKING.numbered * counts.size &&
        [...counts.values()].reduce((sum, count) => sum + count, 0) >= least);
}

;// CONCATENATED MODULE: ./lib/policies/guard.js


/**
 * Whether the value is a condition that people set an action rather than what makes an agent do it: a yes
 * (`confirmed=true`), or what the call itself names ("writes only below output"). "Only when" then says more than that
 * the one leads to the other.
 */
const guard_isGuard = (key, value) => value === true || given_isArgument(key) || isReducedKey(key);

;// CONCATENATED MODULE: ./lib/policies/fold.js





const single = (conditions) => {
    const [first, ...others] = sortedConditions(conditions);
    return others.length === 0 ? first : undefined;
};
/** From this confidence on a precondition is as good as a law. */
const LAW = 0.95;
/** From this confidence on it is told even beside the association of the two, if that is wide and the value a guard. */
const ABSOLUTE = 0.99;
/** Share of an action's events that associations of several conditions must lead to for them to say a law about it. */
const MOST_LED = 0.8;
/** From this confidence on an argument that an action needs is told rather than that the argument comes with it. */
const HARDLY_BROKEN = 0.9;
const valued = (key, value, action) => JSON.stringify([key, value, action]);
const named = (key, action) => JSON.stringify([key, action]);
/**
 * Why a policy is left out because one of another kind says it: a reason by index, or undefined where it stays.
 * `values` tells how many values a key has, `isNarrow` whether a value is one of many on the events with its key,
 * `isMinor` whether it is on no more than half of them. Looks at pairs only, so that the order of policies has no say.
 */
function fold_foldKinds(policies, values, isNarrow = () => true, isMinor = isNarrow) {
    /** By key and action: values under which associations lead to the action, with how many of its events. */
    const leads = new Map();
    /** By key and action: the values under which it never happens. */
    const nevers = new Map();
    const laws = new Map();
    /** By key, value and action: how sure an association and a precondition of these are that an argument comes with. */
    const led = new Map();
    const needed = new Map();
    for (const { rule, confidence, kept = Number.POSITIVE_INFINITY } of policies) {
        if (rule.kind === 'association')
            for (const [key, value] of sortedConditions(rule.antecedent)) {
                const name = named(key, rule.consequent);
                const known = leads.get(name) ?? new Map();
                const own = single(rule.antecedent) === undefined ? kept : Number.POSITIVE_INFINITY;
                leads.set(name, known.set(value, own + (known.get(value) ?? 0)));
                if (own === Number.POSITIVE_INFINITY)
                    led.set(valued(key, value, rule.consequent), confidence);
            }
        if (rule.kind === 'prohibition') {
            const condition = single(rule.antecedent);
            const name = condition && named(condition[0], rule.never);
            if (name !== undefined)
                nevers.set(name, [...(nevers.get(name) ?? []), condition?.[1]]);
        }
        if (rule.kind === 'precondition') {
            const condition = single(rule.requires);
            if (condition !== undefined)
                needed.set(valued(...condition, rule.action), confidence);
            // Of two values, "only when the one" is "never when the other", however sure.
            if (condition !== undefined && (confidence >= LAW || values(condition[0]) === 2))
                laws.set(named(condition[0], rule.action), condition[1]);
        }
    }
    /**
     * Of two values, one is for and one against: "only when confirmed", but "never in production"; of two ranges of a
     * number the rarer is the special one: "escalate only from 500 on", but "never refund from 500 on".
     */
    const isBetterNever = (key, value, action) => value !== undefined &&
        value !== true &&
        !(typeof value === 'string' && isRange(value) && isMinor(key, value)) &&
        values(key) === 2 &&
        (nevers.get(named(key, action)) ?? []).length === 1;
    /** Whether "only with this argument" is told rather than that calls with it are of this action: kept as surely, or hardly ever broken. */
    const isBetterNeeded = (key, value, action) => {
        if (value === undefined || !isArgument(key) || (typeof value === 'string' && isRange(value)))
            return false;
        const name = valued(key, value, action);
        const [need = 0, lead = 0] = [needed.get(name), led.get(name)];
        return need > 0 && (need >= HARDLY_BROKEN || need >= lead);
    };
    const precondition = (rule, { confidence, events = 0 }) => {
        const [key, value] = single(rule.requires) ?? [''];
        if (isBetterNever(key, value, rule.action))
            return 'the prohibition of the other value says it';
        if (confidence < LAW && values(key) > 2 && nevers.has(named(key, rule.action)))
            return 'the prohibition of another value says it';
        const leading = leads.get(named(key, rule.action))?.get(value);
        if (leading === undefined || (confidence >= ABSOLUTE && leading < MOST_LED * events))
            return undefined;
        if (isBetterNeeded(key, value, rule.action))
            return undefined;
        const isState = value !== undefined && isGuard(key, value) && !isNarrow(key, value);
        if (confidence >= ABSOLUTE && isState)
            return undefined;
        return 'an association of the two says it';
    };
    const association = (rule) => {
        const [key, value] = single(rule.antecedent) ?? [''];
        return isBetterNeeded(key, value, rule.consequent) ? 'the precondition of the action says it' : undefined;
    };
    const prohibition = (rule) => {
        const [key, value] = single(rule.antecedent) ?? [''];
        const name = named(key, rule.never);
        const required = laws.get(name);
        if (laws.has(name) && required !== value && !isBetterNever(key, required, rule.never))
            return 'the precondition of the action says it';
        const leading = leads.get(name);
        return leading === undefined || leading.has(value) ? undefined : 'the association of the action says it';
    };
    return policies.map((standing) => {
        const { rule } = standing;
        if (rule.kind === 'association')
            return association(rule);
        if (rule.kind === 'precondition')
            return precondition(rule, standing);
        return rule.kind === 'prohibition' ? prohibition(rule) : undefined;
    });
}
/** Fewest events that must be expected for their absence to say something. */
const MIN_EXPECTED = 5;
/** From this share of what was to be expected on an action is not missing. */
const MOST_LEFT = 0.4;
/**
 * Whether a prohibition only mirrors an association that holds in its context and takes the place of the action
 * there ("guests who ask for a refund are denied" makes "never refund when guest"): outside of what the association
 * speaks of, the action is not missing.
 */
function fold_mirrorsAssociation(prohibition, associations, table) {
    const context = sortedConditions(prohibition.antecedent);
    const never = table.actions.indexOf(prohibition.never);
    return associations.some(({ antecedent, consequent }) => {
        const further = sortedConditions(antecedent).filter(([key]) => !Object.hasOwn(prohibition.antecedent, key));
        const within = context.every(([key, value]) => Object.hasOwn(antecedent, key) && antecedent[key] === value);
        if (!within || further.length === 0 || consequent === prohibition.never)
            return false;
        const taken = new Uint8Array(table.rows);
        for (const row of allRowsWhere(table, Object.fromEntries(further)))
            taken[row] = 1;
        const count = (rows) => {
            const left = rows.filter((row) => taken[row] === 0);
            return { n: left.length, y: left.filter((row) => table.action[row] === never).length };
        };
        const here = count(allRowsWhere(table, prohibition.antecedent));
        const whole = count(allRowsWhere(table, {}));
        const expected = (here.n * whole.y) / Math.max(1, whole.n);
        return expected < MIN_EXPECTED || here.y > MOST_LEFT * expected;
    });
}

;// CONCATENATED MODULE: ./lib/policies/contextual.js

/** What a policy says of the context of an action; undefined for what says something else. */
function contextual_contextual(policy) {
    if (policy.kind === 'precondition')
        return { word: 'only', action: policy.action, conditions: policy.requires };
    if (policy.kind !== 'prohibition')
        return undefined;
    return { word: 'never', action: policy.never, conditions: policy.antecedent };
}
/** From this share of an action's events on that keep what is said of it, it is a law. */
const contextual_LAW = 0.95;
/** Share of the action's events that keep what is said of it: of a prohibition, those in other contexts. */
function contextual_keptShare(policy, action, table) {
    if (policy.kind === 'precondition')
        return policy.confidence;
    const { events = 0, kept = 0 } = policy.evidence ?? {};
    return 1 - (events - kept) / Math.max(1, rowsOfAction(table, table.actions.indexOf(action)).length);
}
/** Whether the action hardly ever breaks what is said of it, measured by how often it is done at all. */
const contextual_isLaw = (policy, action, table) => policy.kind === 'precondition' ? policy.confidence >= contextual_LAW : contextual_keptShare(policy, action, table) > contextual_LAW;

;// CONCATENATED MODULE: ./lib/policies/fold-explained.js




/** Fewest events, of the action and of the others, that show what is left of a habit. */
const MIN_EVENTS = 10;
/** From this share of an action's events on that keep a policy it is strict, and from this one on a law of its own. */
const STRICT = 0.7;
const fold_explained_LAW = 0.95;
/** From this share of its rate in the other contexts on an action is not missing in one. */
const fold_explained_MOST_LEFT = 0.4;
/**
 * Of habits of doing an action in a context (or hardly ever in another one), which are only what a stricter policy of the same
 * action brings with it, since its context goes with theirs: where discounts are never given on the free plan, they are
 * given under the service levels that go with the other plans. True by index.
 */
function fold_explained_explainedByStricter(policies, table) {
    const told = policies.map((policy) => {
        const own = contextual(policy);
        return own === undefined ? undefined : { own, share: keptShare(policy, own.action, table) };
    });
    return told.map((one) => {
        if (one === undefined || one.share >= fold_explained_LAW)
            return false;
        return told.some((other) => other !== undefined &&
            other.share >= STRICT &&
            other.share > one.share &&
            other.own.action === one.own.action &&
            !Object.keys(other.own.conditions).every((key) => Object.hasOwn(one.own.conditions, key)) &&
            isNothingWithin(table, one.own, other.own));
    });
}
/** Whether where the stricter one lets the action be done it is no habit any more. */
function isNothingWithin(table, habit, stricter) {
    const action = table.actions.indexOf(habit.action);
    const spoken = marked(table, stricter);
    const holds = marked(table, habit);
    const allowed = stricter.word === 'only' ? 1 : 0;
    let [n, y] = [0, 0];
    for (const row of rowsOfAction(table, action)) {
        if (spoken[row] !== allowed)
            continue;
        n++;
        y += holds[row];
    }
    let [others, held] = [-n, -y];
    for (let row = 0; row < table.rows; row++) {
        if (spoken[row] !== allowed)
            continue;
        others++;
        held += holds[row];
    }
    if (n < MIN_EVENTS || others < MIN_EVENTS)
        return false;
    if (habit.word === 'only')
        return y / n - held / others < 2 * MIN_GAIN;
    const [inside, outside] = [y / Math.max(1, held + y), (n - y) / Math.max(1, others + n - held - y)];
    return inside >= fold_explained_MOST_LEFT * outside;
}
function marked(table, { conditions }) {
    const holds = new Uint8Array(table.rows);
    for (const row of allRowsWhere(table, conditions))
        holds[row] = 1;
    return holds;
}

;// CONCATENATED MODULE: ./lib/policies/fold-implied.js




/** How much less sure two policies may be together than what they imply. */
const LESS_SURE = 0.02;
const fold_implied_named = ({ word, conditions }, action) => JSON.stringify([word, action, sortedConditions(conditions)]);
/**
 * Of policies that say in what sessions an action is done (or never), which follow from what must come before it: where
 * refunds come only after asking, and asking only in sessions about refunds, the refunds do as well. True by index.
 */
function fold_implied_impliedByOrder(policies, table) {
    const steady = steadyKeys(table);
    /** By action what must come before it, and by what is said of an action in a context, how sure that is. */
    const before = new Map();
    const told = new Map();
    for (const policy of policies) {
        const own = contextual(policy);
        if (own !== undefined)
            told.set(fold_implied_named(own, own.action), policy.confidence);
        if (policy.kind !== 'sequence' || policy.target === undefined)
            continue;
        if (policy.template !== 'precedence' && policy.template !== 'chain_precedence')
            continue;
        if (sortedConditions(policy.antecedent).length > 0)
            continue;
        const known = before.get(policy.activation) ?? new Map();
        before.set(policy.activation, known.set(policy.target, policy.confidence));
    }
    return policies.map((policy) => {
        const own = contextual(policy);
        if (own === undefined || !Object.keys(own.conditions).every(steady))
            return false;
        return [...(before.get(own.action) ?? [])].some(([earlier, sure]) => {
            const its = told.get(fold_implied_named(own, earlier));
            return its !== undefined && sure * its >= policy.confidence - LESS_SURE;
        });
    });
}
/** Share of events in common from which one context lies within another. */
const fold_implied_WITHIN = 0.9;
/**
 * Of habits of doing an action in a context (or hardly ever in another one), which only show what an order in a context
 * brings about: where refunds above a limit come only after asking, there is more asking above it, and less refunding.
 * True by index.
 */
function fold_implied_broughtByOrder(policies, table) {
    const orders = policies.filter((policy) => policy.kind === 'sequence' && sortedConditions(policy.antecedent).length > 0);
    if (orders.length === 0)
        return policies.map(() => false);
    return policies.map((policy) => {
        const own = contextual(policy);
        if (own === undefined || isLaw(policy, own.action, table))
            return false;
        const rows = allRowsWhere(table, own.conditions);
        return orders.some((order) => {
            const isHeldBack = heldBack(order) === own.action;
            if (broughtAbout(order) !== own.action && !isHeldBack)
                return false;
            const common = intersect(rows, allRowsWhere(table, order.antecedent)).length / Math.max(1, rows.length);
            const isMore = common >= fold_implied_WITHIN;
            const isLess = common <= 1 - fold_implied_WITHIN;
            return isHeldBack === (own.word === 'only') ? isLess : isMore;
        });
    });
}
/** The action of which there is more where the order holds. */
const broughtAbout = ({ template, target }) => template === 'not_succession' ? undefined : target;
const guards = new Set(['precedence', 'chain_precedence', 'at_most']);
/** The action of which there is less where the order holds. */
function heldBack({ template, activation, target }) {
    if (template === 'not_succession')
        return target;
    return guards.has(template) ? activation : undefined;
}
/** Whether no session has two values of a key. */
function steadyKeys(table) {
    const known = new Map();
    return (key) => {
        const found = known.get(key) ?? isSteady(table, key);
        known.set(key, found);
        return found;
    };
}
function isSteady(table, key) {
    const held = new Int32Array(table.sessions).fill(-1);
    return table.items.every((item, i) => {
        if (item.key !== key)
            return true;
        return rowsOfItem(table, i).every((row) => {
            const session = table.session[row];
            const other = held[session];
            held[session] = i;
            return other === -1 || other === i;
        });
    });
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/policies/identity.js



/** The fields that make a rule, per kind, sorted: a whole policy (counts, note, status) has the id of its rule. */
const fields = {
    association: ['antecedent', 'consequent', 'kind'],
    precondition: ['action', 'kind', 'requires'],
    prohibition: ['antecedent', 'kind', 'never'],
    outcome: ['action', 'antecedent', 'kind', 'outcome'],
    sequence: ['activation', 'antecedent', 'kind', 'most', 'same', 'target', 'template']
};
/** JSON with keys sorted by code point and undefined members left out; `1`, `"1"` and `true` stay three values. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    return members(value, Object.keys(value).sort(table_compareText));
}
function members(value, keys) {
    const own = value;
    let text = '';
    for (const key of keys) {
        if (own[key] === undefined)
            continue;
        text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(own[key])}`;
    }
    return `{${text}}`;
}
/** The text that a rule's id is made from: equal for equal rules, whatever else the object carries. */
function canonicalRule(rule) {
    return members(rule, fields[rule.kind]);
}
/** Kind prefix and 12 hex digits of the rule's SHA-256: survives re-mining, re-ordering and other policies. */
function policyId(rule) {
    const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(canonicalRule(rule)).digest('hex');
    return `${kindOf(rule).prefix}-${digest.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./lib/policies/policy.js
const templates = (/* unused pure expression or super */ null && ([
    'precedence',
    'response',
    'chain_precedence',
    'chain_response',
    'not_succession',
    'exactly_once',
    'at_most',
    'first',
    'last'
]));
/** Templates about one action; the others relate it to a target. */
const alone = new Set(['exactly_once', 'at_most', 'first', 'last']);
const isAlone = (template) => alone.has(template);
/** What a rule says of the context: when it speaks or, of a precondition, what has to hold. */
const policy_conditionsOf = (rule) => rule.kind === 'precondition' ? rule.requires : rule.antecedent;
/** Rules that say "never": forbidden, they are broken by what they name, and not by being kept as any other rule is. */
const saysNever = (rule) => rule.kind === 'prohibition' || (rule.kind === 'sequence' && rule.template === 'not_succession');
const statuses = (/* unused pure expression or super */ null && (['mined', 'required', 'forbidden', 'ignored']));
/** What groups events, the widest that a log names. */
const units = (/* unused pure expression or super */ null && (['case', 'session', 'event']));

;// CONCATENATED MODULE: ./lib/policies/action-words.js
/** Words in the name of an action that changes something which cannot simply be read again. */
const changing = new Set(('add apply approve assign ban bash block book buy cancel change charge close commit create delete deny deploy ' +
    'destroy disable drop edit enable exec execute force grant insert install issue kill lock merge modify move ' +
    'multiedit order overwrite patch pay post publish purchase push put refund reject remove rename replace reset ' +
    'restart revoke rm rollback run save send set shell start stop submit terminate transfer truncate uninstall ' +
    'update upload upsert wipe withdraw write').split(' '));
/** Words in the name of an action that ends what another one began. */
const ending = new Set('close disconnect end finish logout release shutdown stop terminate unlock'.split(' '));
const isNamed = (action, words) => action
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
/** Whether the action's name says that it changes something: `update_reservation`, `Edit`, `iam:CreateUser`. */
const action_words_changes = (action) => isNamed(action, changing);
/** Whether the action's name says that it ends something: `close_file`, `ReleaseLock`. */
const ends = (action) => isNamed(action, ending);

;// CONCATENATED MODULE: ./lib/policies/rank.js


/** From this confidence on a policy is kept like a law, and from this one on it is a strong habit. */
const rank_LAW = 0.9;
const HABIT = 0.75;
/** The actions that the rule speaks of. */
function actionsOf(rule) {
    if (rule.kind === 'association')
        return [rule.consequent];
    if (rule.kind === 'prohibition')
        return [rule.never];
    if (rule.kind === 'sequence')
        return rule.target === undefined ? [rule.activation] : [rule.activation, rule.target];
    return [rule.action];
}
/**
 * What a reviewer reads first, as a number that grows as it matters less: 0 what ends badly and what is never done,
 * 1 laws about actions that change something, 2 other laws, 3 strong habits, 4 weaker ones. What merely is done where
 * something holds (an association) is a habit however sure, so that sets of those alone keep their order of confidence.
 */
function rank_concernOf(policy) {
    const { kind, confidence } = policy;
    const isLaw = confidence >= rank_LAW;
    if (kind === 'outcome' && failure.test(policy.outcome))
        return 0;
    if (kind === 'prohibition')
        return 0;
    if (kind !== 'association' && isLaw)
        return actionsOf(policy).some(changes) ? 1 : 2;
    return confidence >= HABIT ? 3 : 4;
}

;// CONCATENATED MODULE: ./lib/statistics/exact.js
/**
 * Mean and spread without a rounding error but the last: as Python's `statistics` has them, which adds fractions. A value
 * exactly on a threshold is then on it. Finite numbers only.
 */
const FRACTION_BITS = 52n;
/** Power of two of a double's last bit, where the bits of its exponent are 0. */
const LAST_BIT = -1075;
/** The double as it is: of 53 bits, fewer only below the smallest normal number. */
function binary(double) {
    const bits = new BigUint64Array(Float64Array.of(Math.abs(double)).buffer)[0];
    const exponent = Number(bits >> FRACTION_BITS);
    const fraction = bits & ((1n << FRACTION_BITS) - 1n);
    const digits = exponent === 0 ? fraction : fraction | (1n << FRACTION_BITS);
    return { digits: double < 0 ? -digits : digits, power: LAST_BIT + Math.max(1, exponent) };
}
/** All of them in one power of two. */
function inOnePower(values) {
    const parts = values.map(binary);
    const power = parts.reduce((least, part) => Math.min(least, part.power), Number.POSITIVE_INFINITY);
    return { wholes: parts.map((part) => part.digits << BigInt(part.power - power)), power };
}
const sumOf = (wholes) => wholes.reduce((total, whole) => total + whole, 0n);
/** Bits that a quotient is taken to, or a few less: more than a double has, so that a last one for all that follows rounds it rightly. */
const BITS = 72;
/** At least the bits of a whole number, at most three more. */
const bitsOf = (whole) => whole.toString(16).length * 4;
/** In two steps, for a power of two alone may lie beyond the doubles. */
const exact_scaled = (double, power) => {
    const half = Math.trunc(power / 2);
    return double * 2 ** half * 2 ** (power - half);
};
/** The fraction times 2^bits, itself as a fraction. */
const shifted = (numerator, denominator, bits) => bits >= 0 ? [numerator << BigInt(bits), denominator] : [numerator, denominator << BigInt(-bits)];
/** numerator ÷ denominator × 2^power as the nearest double; the denominator above 0. */
function exact_quotient(numerator, denominator, power) {
    const size = numerator < 0n ? -numerator : numerator;
    const bits = BITS + bitsOf(denominator) - bitsOf(size);
    const [dividend, divisor] = shifted(size, denominator, bits);
    const whole = dividend / divisor;
    const nearest = exact_scaled(Number(whole * divisor === dividend ? whole : whole | 1n), power - bits);
    return numerator < 0n ? -nearest : nearest;
}
/** The largest whole number of which the square is no more. */
function wholeRoot(square) {
    if (square === 0n)
        return 0n;
    let root = 1n << BigInt((bitsOf(square) >> 1) + 1);
    for (;;) {
        const next = (root + square / root) >> 1n;
        if (next >= root)
            return root;
        root = next;
    }
}
/** √(numerator ÷ denominator) × 2^power as the nearest double; neither below 0. */
function rootOfQuotient(numerator, denominator, power) {
    const bits = BITS + Math.ceil((bitsOf(denominator) - bitsOf(numerator)) / 2);
    const [dividend, divisor] = shifted(numerator, denominator, 2 * bits);
    const root = wholeRoot(dividend / divisor);
    const isExact = root * root * divisor === dividend;
    return exact_scaled(Number(isExact ? root : root | 1n), power - bits);
}
/** Of at least one value. */
function exactMean(values) {
    const { wholes, power } = inOnePower(values);
    return exact_quotient(sumOf(wholes), BigInt(values.length), power);
}
/** Standard deviation of at least two values, with n − 1. */
function exactDeviation(values) {
    const { wholes, power } = inOnePower(values);
    const n = BigInt(values.length);
    const total = sumOf(wholes);
    const squares = sumOf(wholes.map((whole) => whole * whole));
    return rootOfQuotient(n * squares - total * total, n * (n - 1n), power);
}

;// CONCATENATED MODULE: ./lib/policies/thresholds.js

/** A threshold of more digits was not written but computed. */
const WRITTEN_DIGITS = 12;
/**
 * What a share must reach, so that one exactly on the threshold does: the decimal that a user wrote (`0.05` is 1/20, not
 * the double next to it); of a threshold that a program computed, such as `5 / 6`, the least number of which it is the
 * nearest double, for its decimal may be more than 5 of 6. Finite numbers only.
 */
function thresholdFraction(threshold) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(threshold));
    if (match === null)
        throw new RangeError(`not a finite threshold: ${threshold}`);
    const [, sign, whole = '', decimals = '', exponent = '0'] = match;
    const digits = `${whole}${decimals}`;
    if (sign === '' && digits.replace(/^0+|0+$/g, '').length > WRITTEN_DIGITS)
        return leastOfDouble(threshold);
    return thresholds_scaled(BigInt(sign + digits), 10n, Number(exponent) - decimals.length);
}
const thresholds_scaled = (digits, base, power) => power >= 0
    ? { numerator: digits * base ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: base ** BigInt(-power) };
/** Midway between a positive double and the one below it. */
function leastOfDouble(double) {
    const { digits, power } = binary(double);
    // Below a power of two doubles stand twice as close.
    const halvings = (digits & (digits - 1n)) === 0n ? 2 : 1;
    return thresholds_scaled((digits << BigInt(halvings)) - 1n, 2n, power - halvings);
}
/** Whether part/whole reaches the threshold, in integers: a fraction exactly on it passes. */
function reaches(part, whole, threshold) {
    return BigInt(part) * threshold.denominator >= threshold.numerator * BigInt(whole);
}
/** Smallest count whose share of `whole` reaches the threshold; at least 0. */
function smallestCount(whole, threshold) {
    const product = threshold.numerator * BigInt(whole);
    if (product <= 0n)
        return 0;
    return Number((product + threshold.denominator - 1n) / threshold.denominator);
}
/** Whether (y/n) ÷ (share/total) reaches the threshold, in integers. */
function liftReaches(y, n, share, total, threshold) {
    return BigInt(y) * BigInt(total) * threshold.denominator >= threshold.numerator * BigInt(n) * BigInt(share);
}
/** Relative margin within which doubles do not decide: far more than they lose, far less than counts differ by. */
const MARGIN = 1e-9;
/** `reaches` for one threshold (0 or more), asked so often that integers are left to the close cases. */
function reaching(threshold) {
    const exact = thresholdFraction(threshold);
    const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)];
    return (part, whole) => part > high * whole || (part >= low * whole && reaches(part, whole, exact));
}
/** `liftReaches` for one threshold (0 or more), likewise. */
function liftReaching(threshold) {
    const exact = thresholdFraction(threshold);
    const [low, high] = [threshold * (1 - MARGIN), threshold * (1 + MARGIN)];
    return (y, n, share, total) => {
        const [part, whole] = [y * total, n * share];
        return part > high * whole || (part >= low * whole && liftReaches(y, n, share, total, exact));
    };
}

;// CONCATENATED MODULE: ./lib/policies/search/thin-columns.js

/** So many times the entries of a thin column are fewer than the places that there are. */
const THIN = 8;
const isThin = (entries, size) => entries * THIN < size;
/** Fills thin columns in one pass over the rows; over all rows of the table where none are given. */
function thinColumns({ rows: all, items, itemStart, itemIds }, drafts, rows) {
    const [draftOf, codeOf] = [new Int32Array(items.length).fill(-1), new Uint32Array(items.length)];
    let most = 0;
    drafts.forEach((draft, d) => {
        most = Math.max(most, draft.items.length);
        draft.items.forEach((item, v) => {
            draftOf[item] = d;
            codeOf[item] = v + 1;
        });
    });
    const columns = drafts.map(({ key, items, entries }) => ({
        key,
        items,
        places: new Uint32Array(entries),
        codes: codesFor(entries, most)
    }));
    const next = new Uint32Array(drafts.length);
    const size = rows?.length ?? all;
    for (let place = 0; place < size; place++) {
        const row = rows === undefined ? place : rows[place];
        for (let i = itemStart[row], end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            const d = draftOf[item];
            if (d < 0)
                continue;
            const { places, codes } = columns[d];
            const at = next[d];
            places[at] = place;
            codes[at] = codeOf[item];
            next[d] = at + 1;
        }
    }
    return columns;
}
/** Adds up a column beside the spots of another one, or the classes: `width` counters a value, from `base` on. */
function countPairsOfThin({ places, codes }, spot, counts, { base, width }) {
    for (let i = 0; i < places.length; i++) {
        const to = base + codes[i] * width + spot[places[i]];
        counts[to] = counts[to] + 1;
    }
}
/** Writes the codes at some of the places, from `to` on: 0 where it has none. */
function gatherThin({ places, codes }, chosen, into, to) {
    let i = 0;
    for (let c = 0; c < chosen.length; c++) {
        const place = chosen[c];
        while (i < places.length && places[i] < place)
            i++;
        into[to + c] = places[i] === place ? codes[i] : 0;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/columns.js



/** The frequent values of the wanted keys as columns over the universe, in the order of the keys. */
function columnsOf(table, request) {
    const { minRows, wanted, leaves } = request;
    const { start, several, events } = tableKeys(table);
    const { place, masks } = keyCodes(table);
    const found = { single: [], leaves: [] };
    const others = [];
    for (let key = 0; key < several.length; key++) {
        const name = table.items[start[key]]?.key;
        if (wanted?.(name) === false)
            continue;
        const isLeaf = leaves?.has(name) === true;
        const mask = masks[key];
        if (place[key] >= 0)
            found[isLeaf ? 'leaves' : 'single'].push(...columnOf(table, key, request));
        else if (mask !== undefined && isLeaf)
            found.leaves.push(...maskColumn(table, key, mask, request));
        else
            for (let item = start[key]; item < start[key + 1]; item++)
                if (events[item] >= minRows)
                    others.push(item);
    }
    if (others.length > 0) {
        const rest = fill(table, request, others);
        found.single.push(...rest.single);
        found.leaves.push(...rest.leaves);
    }
    const byItem = (a, b) => a.items[0] - b.items[0];
    return { single: found.single.sort(byItem), leaves: found.leaves.sort(byItem) };
}
/** The column of a key whose values are known row by row; none where no value is frequent. */
function columnOf(table, key, { rows, minRows }) {
    const { start, events } = tableKeys(table);
    const { codes, place } = keyCodes(table);
    const [from, to] = [start[key], start[key + 1]];
    const base = place[key] * table.rows;
    const name = table.items[from]?.key;
    const counts = new Uint32Array(to - from + 1);
    let own = { key: name, items: range(from, to), codes, at: base };
    if (rows === undefined)
        counts.set(events.subarray(from, to), 1);
    else {
        own = { ...own, codes: codesFor(rows.length, to - from), at: 0 };
        gatherCounted(codes, base, rows, own.codes, counts);
    }
    const number = new Uint32Array(counts.length);
    const frequent = [];
    for (let code = 1; code < counts.length; code++)
        if (counts[code] >= minRows)
            number[code] = frequent.push(from + code - 1);
    if (frequent.length === 0)
        return [];
    if (frequent.length === to - from)
        return [own];
    const renumbered = rows === undefined ? codesFor(table.rows, frequent.length) : own.codes.subarray(0, rows.length);
    translate(own, number, renumbered);
    return [{ key: name, items: frequent, codes: renumbered, at: 0 }];
}
// Loops over all rows stand by themselves: compiling them costs as much as running them where they share a function.
function gatherCounted(codes, base, rows, into, counts) {
    for (let i = 0; i < rows.length; i++) {
        const code = codes[base + rows[i]];
        into[i] = code;
        counts[code] = counts[code] + 1;
    }
}
function translate({ codes, at }, number, into) {
    for (let i = 0; i < into.length; i++)
        into[i] = number[codes[at + i]];
}
const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
/** The same of a key of which rows hold several of few values. */
function maskColumn(table, key, masks, { rows, minRows }) {
    const { start, events } = tableKeys(table);
    const [from, to] = [start[key], start[key + 1]];
    const name = table.items[from]?.key;
    const own = rows === undefined ? masks : gatherMasks(masks, rows);
    const isAllFrequent = rows === undefined && events.subarray(from, to).every((count) => count >= minRows);
    if (isAllFrequent)
        return [{ key: name, items: range(from, to), masks: own }];
    const counts = countKinds(own);
    const items = [];
    /** By mask: the same with the bits of frequent values only, next to each other. */
    const narrow = new Uint8Array(counts.length);
    for (let bit = 0; bit < to - from; bit++) {
        let rowsOfBit = 0;
        for (let mask = 0; mask < counts.length; mask++)
            rowsOfBit += (mask >> bit) & 1 && counts[mask];
        if (rowsOfBit < minRows)
            continue;
        for (let mask = 0; mask < counts.length; mask++)
            narrow[mask] = narrow[mask] | (((mask >> bit) & 1) << items.length);
        items.push(from + bit);
    }
    if (items.length === 0)
        return [];
    return [{ key: name, items, masks: from + items.length === to ? own : translateMasks(own, narrow) }];
}
function countKinds(masks) {
    const counts = new Uint32Array(1 << 8);
    for (let i = 0; i < masks.length; i++) {
        const mask = masks[i];
        counts[mask] = counts[mask] + 1;
    }
    return counts;
}
function translateMasks(masks, narrow) {
    const translated = new Uint8Array(masks.length);
    for (let i = 0; i < masks.length; i++)
        translated[i] = narrow[masks[i]];
    return translated;
}
function gatherMasks(masks, rows) {
    const own = new Uint8Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        own[i] = masks[rows[i]];
    return own;
}
const NO_COLUMN = -1;
const FIRST_LIST = -2;
/** Columns of these items, ascending, of keys that few rows have or of which rows hold several values. */
function fill(table, { rows, minRows, leaves }, chosen) {
    const { keyOf, several, events } = tableKeys(table);
    const counts = rows === undefined ? events : occurrences(table, rows);
    const size = rows?.length ?? table.rows;
    const drafts = [];
    for (const item of chosen) {
        if (counts[item] < minRows)
            continue;
        const key = table.items[item]?.key;
        const isLeaf = leaves?.has(key) === true;
        const isSeveral = several[keyOf[item]] === 1;
        // Members of one array cannot stand in one column: each has its own.
        let draft = isSeveral && !isLeaf ? undefined : drafts.at(-1);
        if (draft?.key !== key) {
            draft = { key, items: [], isLeaf, isList: isLeaf && isSeveral, entries: 0 };
            drafts.push(draft);
        }
        draft.items.push(item);
        draft.entries += counts[item];
    }
    const thin = drafts.filter(({ entries }) => isThin(entries, size));
    const wide = drafts.filter(({ entries, isList }) => !isList && !isThin(entries, size));
    const lists = drafts.filter(({ entries, isList }) => isList && !isThin(entries, size));
    const codes = codesFor(wide.length * size, mostItems(wide));
    const listed = lists.map(({ key, items, entries }) => ({
        key,
        items,
        start: new Uint32Array(size + 1),
        codes: codesFor(entries, items.length)
    }));
    if (rows === undefined)
        fillAll(table, wide, codes, listed);
    else if (wide.length + lists.length > 0)
        fillPart(table, { ...placesOf(table, wide, lists), codes, listed, rows, size });
    const columns = wide.map(({ key, items }, c) => ({ key, items, codes, at: c * size }));
    const thinOnes = thin.length === 0 ? [] : thinColumns(table, thin, rows);
    return {
        single: [
            ...columns.filter((_, c) => wide[c]?.isLeaf === false),
            ...thinOnes.filter((_, c) => thin[c]?.isLeaf === false)
        ],
        leaves: [
            ...columns.filter((_, c) => wide[c]?.isLeaf === true),
            ...listed,
            ...thinOnes.filter((_, c) => thin[c]?.isLeaf === true)
        ]
    };
}
const mostItems = (drafts) => drafts.reduce((most, { items }) => Math.max(most, items.length), 0);
/** By item: its column, or what is below zero: none, or a list. */
function placesOf({ items }, wide, lists) {
    const columnOf = new Int32Array(items.length).fill(NO_COLUMN);
    const codeOf = new Uint32Array(items.length);
    const place = (drafts, column) => drafts.forEach((draft, d) => {
        draft.items.forEach((item, v) => {
            columnOf[item] = column(d);
            codeOf[item] = v + 1;
        });
    });
    place(wide, (d) => d);
    place(lists, (d) => FIRST_LIST - d);
    return { columnOf, codeOf };
}
/** Rows of the universe by item. */
function occurrences({ items, itemStart, itemIds }, rows) {
    const counts = new Uint32Array(items.length);
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place];
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            counts[item] = counts[item] + 1;
        }
    }
    return counts;
}
/** Writes the columns over all rows, item by item. */
function fillAll(table, drafts, codes, listed) {
    const { keyOf } = tableKeys(table);
    const { masks } = keyCodes(table);
    drafts.forEach(({ items }, column) => {
        const at = column * table.rows;
        items.forEach((item, v) => {
            const mask = masks[keyOf[item]];
            if (mask !== undefined && isFrequent(table, item)) {
                fillBit(mask, bitOf(table, item), codes.subarray(at, at + table.rows), v + 1);
                return;
            }
            const rows = postings_rowsOfItem(table, item);
            for (let i = 0; i < rows.length; i++)
                codes[at + rows[i]] = v + 1;
        });
    });
    for (const list of listed)
        fillList(table, list);
}
/** The same of a frequent member of arrays, which has no list of rows: to make one would take more than the column does. */
function fillBit(masks, bit, into, code) {
    for (let row = 0; row < into.length; row++)
        if ((masks[row] & bit) !== 0)
            into[row] = code;
}
/** Writes a list over all rows, item by item: first how many each row holds, then which, ascending. */
function fillList(table, { items, start, codes }) {
    for (const item of items) {
        const rows = postings_rowsOfItem(table, item);
        for (let i = 0; i < rows.length; i++) {
            const next = rows[i] + 1;
            start[next] = start[next] + 1;
        }
    }
    for (let row = 0; row < table.rows; row++)
        start[row + 1] = start[row + 1] + start[row];
    const next = start.slice(0, table.rows);
    for (let v = 0; v < items.length; v++) {
        const rows = postings_rowsOfItem(table, items[v]);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const to = next[row];
            codes[to] = v + 1;
            next[row] = to + 1;
        }
    }
}
function fillPart({ itemStart, itemIds }, { columnOf, codeOf, codes, listed, rows, size }) {
    const used = new Uint32Array(listed.length);
    for (let place = 0; place < size; place++) {
        const row = rows[place];
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            const column = columnOf[item];
            if (column >= 0)
                codes[column * size + place] = codeOf[item];
            else if (column !== NO_COLUMN) {
                const list = FIRST_LIST - column;
                const at = used[list];
                listed[list].codes[at] = codeOf[item];
                used[list] = at + 1;
            }
        }
        for (let list = 0; list < used.length; list++)
            listed[list].start[place + 1] = used[list];
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/combined.js
/** Columns that many rows have, each of which is combined with each other: time grows with their square. */
const MOST_COMBINED = 400;
/** Of too many columns those on the most of `size` rows, of equal ones the first; of thin ones all. */
function combined(columns, size) {
    const wide = columns.filter((column) => !('places' in column));
    if (wide.length <= MOST_COMBINED)
        return { together: columns, alone: [] };
    const rows = new Map(wide.map((column) => [column, rowsOf(column, size)]));
    const most = wide.sort((a, b) => rows.get(b) - rows.get(a));
    const alone = new Set(most.slice(MOST_COMBINED));
    return {
        together: columns.filter((column) => !alone.has(column)),
        alone: columns.filter((column) => alone.has(column))
    };
}
function rowsOf({ codes, at }, size) {
    let rows = 0;
    for (let i = at; i < at + size; i++)
        if (codes[i] !== 0)
            rows++;
    return rows;
}

;// CONCATENATED MODULE: ./lib/policies/search/parts.js

function gather(values, places, into) {
    for (let i = 0; i < places.length; i++)
        into[i] = values[places[i]];
    return into;
}
/** The same, each value by its number. */
function gatherNumbers(values, places, number, into) {
    for (let i = 0; i < places.length; i++)
        into[i] = number[values[places[i]]];
    return into;
}
/** All of them, each by its number. */
function numbered(values, number) {
    const own = new Uint32Array(values.length);
    for (let i = 0; i < own.length; i++)
        own[i] = number[values[i]];
    return own;
}
function gatherCodes(codes, at, places, into, to) {
    for (let i = 0; i < places.length; i++)
        into[to + i] = codes[at + places[i]];
}
/** The codes, from 1, of the values that stand on `minRows` rows or more. */
function frequentCodes(counts, base, values, classes, minRows) {
    const frequent = [];
    for (let code = 1; code <= values; code++) {
        let total = 0;
        const at = base + code * classes;
        for (let cls = 0; cls < classes; cls++)
            total += counts[at + cls];
        if (total >= minRows)
            frequent.push(code);
    }
    return frequent;
}
/** Numbers the frequent codes of a column from 1 on, and moves their counts there. */
function renumber({ codes, singles }, { to, size, base, classes }, frequent, values) {
    const number = new Uint32Array(values + 1);
    for (let f = 0; f < frequent.length; f++) {
        const code = frequent[f];
        number[code] = f + 1;
        singles.copyWithin(base + (f + 1) * classes, base + code * classes, base + (code + 1) * classes);
    }
    for (let i = to; i < to + size; i++)
        codes[i] = number[codes[i]];
}
/** Adds up one column by value and class; code 0 has counters of its own, which nobody reads. */
function countColumn({ classOf, size }, { codes, at }, classes, counts, base) {
    for (let place = 0; place < size; place++) {
        const to = base + codes[at + place] * classes + classOf[place];
        counts[to] = counts[to] + 1;
    }
}
/** Adds up any column by value and class: counts of code 0 are no counts of rows. */
function countLeaf(part, leaf, counts, base) {
    const { classes, classOf } = part;
    if ('places' in leaf)
        countPairsOfThin(leaf, classOf, counts, { base, width: classes });
    else if ('start' in leaf)
        countPairsOfList(part, leaf, classOf, counts, { base, width: classes });
    else if ('masks' in leaf)
        countPairsOfMasks(part, leaf, classOf, counts, { base, width: classes });
    else
        countColumn(part, leaf, classes, counts, base);
}
/** The same beside the spots of another column: `width` counters a value, from `base` on. */
function countLeafBeside(part, leaf, spot, counts, into) {
    if ('places' in leaf)
        countPairsOfThin(leaf, spot, counts, into);
    else if ('start' in leaf)
        countPairsOfList(part, leaf, spot, counts, into);
    else if ('masks' in leaf)
        countPairsOfMasks(part, leaf, spot, counts, into);
    else
        countPairs(part, leaf, spot, counts, into);
}
/** Rows of a mask, and of a mask with a spot, are counted before those of its bits where these are no more than rows. */
const MANY_COUNTERS = 2;
/** Adds up the bits of each mask beside the spot of its place, bit by bit from the first after `base`. */
function countPairsOfMasks({ size }, { items, masks }, spot, counts, { base, width }) {
    const kinds = 1 << items.length;
    if (!areFewMasks(items.length, width, size)) {
        for (let place = 0; place < size; place++)
            addBits(counts, masks[place], base + width + spot[place], width, 1);
        return;
    }
    const whole = new Uint32Array(kinds * width);
    for (let place = 0; place < size; place++) {
        const at = masks[place] * width + spot[place];
        whole[at] = whole[at] + 1;
    }
    addWhole(whole, { base, width }, counts);
}
/** Whether masks of so many bits are counted by themselves first. */
const areFewMasks = (bits, width, size) => (1 << bits) * width <= MANY_COUNTERS * size;
/** Adds counts by mask, and beside it by spot, to the counters of its bits. */
function addWhole(whole, { base, width }, counts) {
    for (let mask = 1; mask * width < whole.length; mask++)
        for (let own = 0; own < width; own++) {
            const rows = whole[mask * width + own];
            if (rows > 0)
                addBits(counts, mask, base + width + own, width, rows);
        }
}
/** Adds the rows to the counter of each bit; that of the first stands at `at`, the next `width` further on. */
function addBits(counts, mask, at, width, rows) {
    let to = at;
    for (let left = mask; left !== 0; left >>= 1) {
        if ((left & 1) === 1)
            counts[to] = counts[to] + rows;
        to += width;
    }
}
/** Whether some value of one column stands on `minRows` rows or more with some value of the other. */
function meetOften({ size }, a, b, minRows, totals) {
    const width = b.items.length + 1;
    totals.fill(0, 0, (a.items.length + 1) * width);
    for (let place = 0; place < size; place++) {
        const v = a.codes[a.at + place];
        const w = b.codes[b.at + place];
        if (v === 0 || w === 0)
            continue;
        const at = v * width + w;
        const total = totals[at] + 1;
        if (total >= minRows)
            return true;
        totals[at] = total;
    }
    return false;
}
/** The places of classes told apart, so many of them, where these are few beside the others; undefined where they are not. */
function rarePlaces({ classOf, told, size }, rare) {
    if (rare * RARE > size)
        return undefined;
    const places = new Uint32Array(rare);
    for (let place = 0, next = 0; next < rare; place++)
        if (classOf[place] < told.length)
            places[next++] = place;
    return places;
}
/** Of so many places at least one has a class told apart where such classes are not rare. */
const RARE = 8;
/** Whether at these places some value of one column stands with some value of the other `minKept` times in one class. */
function areOftenKept({ classOf, told }, places, a, b, minKept) {
    const width = (b.items.length + 1) * told.length;
    const counters = (a.items.length + 1) * width;
    if (counters > MANY_COUNTERS * places.length)
        return places.length >= minKept;
    const counts = new Uint32Array(counters);
    for (let i = 0; i < places.length; i++) {
        const place = places[i];
        const v = a.codes[a.at + place];
        const w = b.codes[b.at + place];
        if (v === 0 || w === 0)
            continue;
        const at = v * width + w * told.length + classOf[place];
        const count = counts[at] + 1;
        if (count >= minKept)
            return true;
        counts[at] = count;
    }
    return false;
}
/**
 * Writes, by place, where the counters of its value of the column and of its class stand among those of the values
 * `first … first + step`; places of other values get counters behind them, which nobody reads.
 */
function spots({ classOf, size }, { codes, at }, classes, { first, step }, into) {
    for (let place = 0; place < size; place++) {
        const v = codes[at + place] - first;
        into[place] = (v < 0 || v >= step ? step : v) * classes + classOf[place];
    }
}
function countPairs({ size }, { codes, at }, spot, counts, { base, width }) {
    for (let place = 0; place < size; place++) {
        const to = base + codes[at + place] * width + spot[place];
        counts[to] = counts[to] + 1;
    }
}
function countPairsOfList({ size }, { start, codes }, spot, counts, { base, width }) {
    let i = 0;
    for (let place = 0; place < size; place++) {
        const own = base + spot[place];
        for (const end = start[place + 1]; i < end; i++) {
            const to = own + codes[i] * width;
            counts[to] = counts[to] + 1;
        }
    }
}
/** The places of the part sorted by code of the column, codes from 1; places of code 0 are left out. */
function partition({ size }, { items, codes, at }) {
    const next = new Uint32Array(items.length + 1);
    for (let place = 0; place < size; place++) {
        const code = codes[at + place];
        next[code] = next[code] + 1;
    }
    const start = new Uint32Array(items.length + 1);
    let sum = 0;
    for (let code = 1; code <= items.length; code++) {
        start[code - 1] = sum;
        sum += next[code];
        next[code] = start[code - 1];
    }
    start[items.length] = sum;
    const sorted = new Uint32Array(sum);
    for (let place = 0; place < size; place++) {
        const code = codes[at + place];
        if (code === 0)
            continue;
        const to = next[code];
        sorted[to] = place;
        next[code] = to + 1;
    }
    return { start, places: sorted };
}

;// CONCATENATED MODULE: ./lib/policies/search/pair-kernel.js


/**
 * How often each code of the columns stands beside each spot, one after the other: by code, then by code of the spots (those
 * beyond have counters behind them), then by class. Lent until the kernel is asked again; undefined where it cannot do it.
 */
function pairCounts({ size, classOf, classes, codes: own }, columns) {
    const places = new Places();
    const width = classes * (own === undefined ? 1 : own.step + 1);
    const sizes = columns.map(({ bound }) => bound * width);
    const counts = sizes.map((counters) => places.take(4 * counters));
    const end = places.end;
    const codesAt = places.take(4 * PIECE_ROWS);
    const classesAt = places.take(4 * PIECE_ROWS);
    const spotsAt = places.take(4 * PIECE_ROWS);
    const kernel = countingKernel(size, places);
    if (kernel === undefined)
        return undefined;
    const { exports, buffer } = kernel;
    const [first = end] = counts;
    new Uint8Array(buffer, first, end - first).fill(0);
    const handOver = ({ codes, at }, from, length) => integersAt(buffer, codesAt, length, codes).set(codes.subarray(at + from, at + from + length));
    for (let from = 0; from < size; from += PIECE_ROWS) {
        const length = Math.min(PIECE_ROWS, size - from);
        new Uint32Array(buffer, classesAt, length).set(classOf.subarray(from, from + length));
        if (own !== undefined)
            handOver(own, from, length);
        const [bytes, step] = [own?.codes.BYTES_PER_ELEMENT ?? 0, own?.step ?? 0];
        exports.spots(codesAt, bytes, classesAt, classes, length, own?.first ?? 0, step, spotsAt);
        for (let c = 0; c < columns.length; c++) {
            const column = columns[c];
            handOver(column, from, length);
            const bytes = column.codes.BYTES_PER_ELEMENT;
            exports.countPairs(codesAt, bytes, spotsAt, length, counts[c], 4 * width);
        }
    }
    return sizes.map((counters, c) => new Uint32Array(buffer, counts[c], counters));
}
/** Adds up the columns of a part by value and class, but for thin ones. False, and nothing is added, where the kernel cannot do it. */
function countSingles({ size, classOf, classes, singles, singlesAt }, columns) {
    const wide = [];
    const at = [];
    columns.forEach((column, c) => {
        if ('places' in column)
            return;
        wide.push({ codes: column.codes, at: column.at, bound: column.items.length + 1 });
        at.push(singlesAt[c]);
    });
    const counts = pairCounts({ size, classOf, classes }, wide);
    counts?.forEach((own, w) => {
        singles.set(own, at[w]);
    });
    return counts !== undefined;
}
/**
 * Adds up other columns beside the codes `first … first + step` of one, with the classes of the part: the counters of each
 * value stand one after the other `into` a list, column by column. Gives those that the kernel did not count.
 */
function countBeside({ size, classOf, classes }, { codes, at }, beside, { first, step, into }) {
    const width = (step + 1) * classes;
    let base = 0;
    const all = beside.map((other) => {
        const left = { other, base };
        base += (other.items.length + 1) * width;
        return { ...left, column: countable(other, width, size) };
    });
    const countables = all.filter(({ column }) => column !== undefined);
    const counts = countables.length > 0
        ? pairCounts({ size, classOf, classes, codes: { codes, at, first, step } }, countables.map(({ column }) => column))
        : undefined;
    if (counts === undefined)
        return all;
    countables.forEach(({ other, base }, c) => {
        const own = counts[c];
        if ('masks' in other)
            addWhole(own, { base, width }, into);
        else
            into.set(own, base);
    });
    return all.filter(({ column }) => column === undefined);
}
/** As the kernel counts it: masks are codes, where these are not too many. */
function countable(other, width, size) {
    if ('start' in other || 'places' in other)
        return undefined;
    const { length } = other.items;
    if (!('masks' in other))
        return { codes: other.codes, at: other.at, bound: length + 1 };
    return areFewMasks(length, width, size) ? { codes: other.masks, at: 0, bound: 1 << length } : undefined;
}

;// CONCATENATED MODULE: ./lib/policies/search/thin-index.js



/** What stands at some of the places, which are numbered anew. */
function thinOfList({ key, items, start, codes }, chosen) {
    const size = chosen.reduce((sum, at) => sum + start[at + 1] - start[at], 0);
    const own = { key, items, places: new Uint32Array(size), codes: codesFor(size, items.length) };
    let to = 0;
    for (let c = 0; c < chosen.length; c++) {
        const at = chosen[c];
        for (let i = start[at]; i < start[at + 1]; i++) {
            own.places[to] = c;
            own.codes[to++] = codes[i];
        }
    }
    return own;
}
function narrowedLeaf(leaf, chosen) {
    if ('at' in leaf)
        return thin_index_narrowed(leaf, chosen);
    if ('start' in leaf)
        return thinOfList(leaf, chosen);
    const { masks, ...own } = leaf;
    return { ...own, masks: Uint8Array.from(chosen, (place) => masks[place]) };
}
function thin_index_narrowed(column, chosen) {
    const { key, items } = column;
    const codes = codesFor(chosen.length, items.length);
    if ('places' in column)
        gatherThin(column, chosen, codes, 0);
    else
        gatherCodes(column.codes, column.at, chosen, codes, 0);
    return { key, items, codes, at: 0 };
}
/** The columns of a part place by place: what meets a thin one is found without a look at all the others. */
class ThinIndex {
    #part;
    /** Columns of the part, and behind them its leaves. */
    #all;
    /** The thin ones at place p are `#column[i]` with `#code[i]`, for i in `#start[p] … #start[p + 1]`. */
    #start;
    #column;
    #code;
    /** By column, for the time of one question: on how many of the places it stands. */
    #met;
    constructor(part) {
        this.#part = part;
        this.#all = [...part.columns, ...part.leaves];
        this.#met = new Uint32Array(this.#all.length);
        this.#start = new Uint32Array(part.size + 2);
        const start = this.#start;
        let most = 0;
        for (const column of this.#all) {
            if (!('places' in column))
                continue;
            most = Math.max(most, column.items.length);
            for (const place of column.places)
                start[place + 2] = start[place + 2] + 1;
        }
        for (let place = 2; place < start.length; place++)
            start[place] = start[place] + start[place - 1];
        const entries = start[part.size + 1];
        this.#column = new Uint32Array(entries);
        this.#code = codesFor(entries, most);
        // A place begins where the one before it ends once that one is written.
        this.#all.forEach((column, c) => {
            if (!('places' in column))
                return;
            for (let i = 0; i < column.places.length; i++) {
                const next = column.places[i] + 1;
                const to = start[next];
                this.#column[to] = c;
                this.#code[to] = column.codes[i];
                start[next] = to + 1;
            }
        });
    }
    /**
     * The part at the places of its thin column `c`, which comes first. Only what stands there `fewest` times can have a cell
     * with it, and of the columns only those behind it: members of one array, which share its key, are not told of together.
     */
    around(c, places, fewest) {
        const { columns, leaves, classOf, singlesAt, ...part } = this.#part;
        const own = columns[c];
        const isLater = ({ key }, n) => n > c && key !== own.key;
        const near = this.#near(places, fewest, isLater);
        const later = columns.map((column, n) => {
            if ('places' in column)
                return near.get(n);
            return isLater(column, n) ? thin_index_narrowed(column, places) : undefined;
        });
        const beside = leaves.map((leaf, n) => 'places' in leaf ? near.get(columns.length + n) : narrowedLeaf(leaf, places));
        return {
            ...part,
            size: places.length,
            columns: [thin_index_narrowed(own, places), ...later.filter((column) => column !== undefined)],
            leaves: beside.filter((leaf) => leaf !== undefined),
            classOf: gather(classOf, places, new Uint32Array(places.length)),
            singlesAt: [singlesAt[c]]
        };
    }
    /** By number, the thin columns that stand at these places often enough, which are numbered anew. */
    #near(chosen, fewest, isWanted) {
        const met = this.#met;
        const seen = [];
        for (const place of chosen)
            for (let i = this.#start[place]; i < this.#start[place + 1]; i++) {
                const c = this.#column[i];
                if (met[c] === 0)
                    seen.push(c);
                met[c] = met[c] + 1;
            }
        const found = new Map();
        for (const c of seen) {
            const size = met[c];
            met[c] = 0;
            const column = this.#all[c];
            if (size < fewest || !isWanted(column, c))
                continue;
            const { key, items } = column;
            found.set(c, { key, items, places: new Uint32Array(size), codes: codesFor(size, items.length) });
        }
        if (found.size > 0)
            this.#fill(chosen, found);
        return found;
    }
    #fill(chosen, found) {
        const next = this.#met;
        for (let at = 0; at < chosen.length; at++) {
            const place = chosen[at];
            for (let i = this.#start[place]; i < this.#start[place + 1]; i++) {
                const c = this.#column[i];
                const column = found.get(c);
                if (column === undefined)
                    continue;
                const to = next[c];
                column.places[to] = at;
                column.codes[to] = this.#code[i];
                next[c] = to + 1;
            }
        }
        for (const c of found.keys())
            next[c] = 0;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/told.js
/** Whether some class told apart has so many rows where these counts begin. */
function hasKept(counts, at, told, minKept) {
    if (minKept === 0)
        return true;
    for (let cls = at; cls < at + told; cls++)
        if (counts[cls] >= minKept)
            return true;
    return false;
}
/** All the classes that tell, and how often each occurs. */
function wholeOf(classOf, classes, tells) {
    const told = new Uint32Array(classes);
    const counts = new Uint32Array(classes);
    for (let cls = 0; cls < classes; cls++)
        told[cls] = cls;
    for (let place = 0; place < classOf.length; place++) {
        const cls = classOf[place];
        counts[cls] = counts[cls] + 1;
    }
    if (tells !== undefined)
        for (let cls = 0; cls < classes; cls++)
            if (!tells(cls))
                counts[cls] = 0;
    return [{ told, classes }, counts];
}
/** Of the classes told apart those that are frequent where these counts begin; `number` is by their old numbers. */
function toldOf({ told, classes }, counts, at, minKept) {
    const number = new Uint32Array(classes);
    const kept = [];
    for (let cls = 0; cls < told.length; cls++)
        if (counts[at + cls] >= Math.max(1, minKept))
            number[cls] = kept.push(told[cls]);
    if (kept.length === told.length)
        return { told, classes };
    for (let cls = 0; cls < classes; cls++)
        number[cls] = number[cls] === 0 ? kept.length : number[cls] - 1;
    return { told: Uint32Array.from(kept), classes: kept.length + 1, number };
}

;// CONCATENATED MODULE: ./lib/policies/search/cells.js









/** Calls `visit` for every cell of one to `maxConditions` conditions, in an order that equal tables share. */
function visitCells(table, request, visit) {
    if (request.maxConditions < 1)
        return;
    new CellWalk(table, request, visit).run();
}
/** Counters filled at a time: where there are more, the rows are gone through several times. */
const MOST_COUNTERS = 1 << 20;
/** From so many counters a row on it is asked first whether any pair of values is frequent at all. */
const cells_MANY_COUNTERS = 2;
class CellWalk {
    #visit;
    #minRows;
    #minKept;
    #maxConditions;
    #root;
    /** Whether the classes of the root are those of the request. */
    #isLent;
    /** Columns of which each value is told of before any is combined: leaves, and what is combined with none. */
    #alone;
    #chosen = [];
    /** One cell's items and counts, lent to the visitor. */
    #items = [];
    #counts;
    #held = [];
    #thin;
    #totals = new Uint32Array(0);
    /** Places of the root whose classes are told apart, where these are few. */
    #rare;
    /** Adds the counts of an item among the rows of the root. */
    #known;
    constructor(table, request, visit) {
        const { rows, classOf, classes, maxConditions } = request;
        this.#visit = visit;
        this.#minRows = Math.max(1, request.minRows);
        this.#minKept = request.minKept ?? 0;
        this.#maxConditions = maxConditions;
        this.#counts = new Uint32Array(classes);
        const size = rows?.length ?? table.rows;
        const given = rows === undefined ? classOf : gather(classOf, rows, new Uint32Array(size));
        const [whole, totals] = wholeOf(given, classes, request.tells);
        const { number, ...telling } = toldOf(whole, totals, 0, this.#minKept);
        const isPossible = this.#minKept === 0 || telling.told.length > 0;
        const { single: all, leaves } = isPossible
            ? (request.columns?.() ?? columnsOf(table, { ...request, minRows: this.#minRows }))
            : { single: [], leaves: [] };
        const { together: single, alone } = combined(all, size);
        this.#alone = [...leaves, ...alone];
        const own = number === undefined ? given : numbered(given, number);
        if (given !== own && given !== classOf)
            columns_release(given);
        this.#isLent = own === classOf;
        let width = 0;
        const singlesAt = single.map(({ items }) => {
            width += (items.length + 1) * telling.classes;
            return width - (items.length + 1) * telling.classes;
        });
        const singles = new Uint32Array(width);
        const part = { ...telling, size, columns: single, leaves, classOf: own, singles, singlesAt };
        this.#root = part;
        const rare = telling.told.reduce((sum, cls) => sum + totals[cls], 0);
        if (this.#minKept > 0 && telling.told.length < telling.classes)
            this.#rare = rarePlaces(part, rare);
        if (request.counted !== undefined)
            this.#known = adderOf(request.counted, number);
        const isCounted = this.#known === undefined && countSingles(part, single);
        single.forEach((column, c) => {
            const base = singlesAt[c];
            if (isCounted && !('places' in column))
                return;
            if (!this.#isKnown(column, singles, base))
                countLeaf(part, column, singles, base);
        });
    }
    /** Once: what was made for it is given back. */
    run() {
        for (const leaf of this.#alone) {
            const counts = new Uint32Array((leaf.items.length + 1) * this.#root.classes);
            if (!this.#isKnown(leaf, counts, 0))
                countLeaf(this.#root, leaf, counts, 0);
            this.#reportAll(this.#root, leaf.items, counts, 0);
        }
        this.#explore(this.#root, 0);
        for (const { codes, classOf, spots } of this.#held)
            for (const values of [codes, classOf, spots])
                columns_release(values);
        if (!this.#isLent)
            columns_release(this.#root.classOf);
    }
    #explore(part, depth) {
        const { columns, singles, singlesAt } = part;
        const isLast = depth + 1 === this.#maxConditions;
        for (let c = 0; c < columns.length; c++) {
            if (!this.#isTold(part, c))
                continue;
            const { items, ...column } = columns[c];
            if (isLast)
                this.#reportAll(part, items, singles, singlesAt[c]);
            else if ('places' in column) {
                this.#thin ??= new ThinIndex(part);
                this.#refine(this.#thin.around(c, column.places, this.#minRows), 0, depth);
            }
            else
                this.#refine(part, c, depth);
        }
    }
    /** Whether the counts of the column's values were known, from `base` on, code 0 first: then they stand there. */
    #isKnown({ items }, counts, base) {
        if (this.#known === undefined)
            return false;
        const { classes } = this.#root;
        for (let v = 0; v < items.length; v++)
            this.#known(items[v], counts, base + (v + 1) * classes);
        return true;
    }
    /** Whether some value of the column is to be told of. */
    #isTold({ columns, told, classes, singles, singlesAt }, c) {
        const at = singlesAt[c];
        for (let v = 1; v <= columns[c].items.length; v++)
            if (hasKept(singles, at + v * classes, told.length, this.#minKept))
                return true;
        return false;
    }
    /** Reports the values of the column and looks into each. */
    #refine(part, c, depth) {
        const column = part.columns[c];
        const { classes } = part;
        // Members of one array follow each other: a condition is one value a key.
        const later = part.columns.filter(({ key }, other) => other > c && key !== column.key);
        const beside = part.leaves.filter((leaf) => this.#mayBeKept(part, column, leaf));
        const isNextLast = depth + 2 === this.#maxConditions;
        if (isNextLast)
            beside.push(...later.filter((other) => this.#mayBeKept(part, column, other) && this.#mayMeet(part, column, other)));
        const values = column.items.length;
        const others = beside.reduce((sum, { items }) => sum + items.length + 1, 0);
        const step = Math.min(values, Math.max(1, Math.floor(MOST_COUNTERS / Math.max(1, others * classes))));
        const width = (step + 1) * classes;
        const parts = isNextLast || later.length === 0 ? undefined : partition(part, column);
        for (let first = 0; first < values; first += step) {
            const counts = this.#pairCounts(part, column, beside, { depth, first: first + 1, step });
            for (let v = first; v < Math.min(values, first + step); v++) {
                const item = column.items[v];
                const own = part.singlesAt[c] + (v + 1) * classes;
                if (!hasKept(part.singles, own, part.told.length, this.#minKept))
                    continue;
                this.#report(part, item, part.singles, own);
                this.#chosen.push(item);
                let base = (v - first) * classes;
                for (const { items } of beside) {
                    this.#reportAll(part, items, counts, base, width);
                    base += (items.length + 1) * width;
                }
                if (parts !== undefined) {
                    const places = parts.places.subarray(parts.start[v], parts.start[v + 1]);
                    this.#explore(this.#narrowed(part, own, places, later, depth + 1), depth + 1);
                }
                this.#chosen.pop();
            }
        }
        if (parts !== undefined)
            columns_release(parts.places);
    }
    /** Whether some values of both can be told of, as far as the rare places tell. */
    #mayBeKept(part, column, other) {
        if (part !== this.#root || this.#rare === undefined || !('at' in other))
            return true;
        return areOftenKept(part, this.#rare, column, other, this.#minKept);
    }
    /** Whether it is worth while to count the pair by class: where counters are many, most of them stay empty. */
    #mayMeet(part, column, other) {
        if ('places' in other)
            return true;
        const pairs = (column.items.length + 1) * (other.items.length + 1);
        if (pairs * part.classes <= cells_MANY_COUNTERS * part.size || pairs > 16 * MOST_COUNTERS)
            return true;
        if (this.#totals.length < pairs)
            this.#totals = new Uint32Array(pairs);
        return meetOften(part, column, other, this.#minRows, this.#totals);
    }
    /** Counts of `step` values of a column with every value of each other one, the other columns one after the other. */
    #pairCounts(part, column, beside, { depth, first, step }) {
        const held = this.#heldAt(depth);
        if (beside.length === 0)
            return held.pairs;
        const width = (step + 1) * part.classes;
        const size = beside.reduce((sum, { items }) => sum + (items.length + 1) * width, 0);
        if (held.pairs.length < size)
            held.pairs = new Uint32Array(size);
        else
            held.pairs.fill(0, 0, size);
        const left = countBeside(part, column, beside, { first, step, into: held.pairs });
        if (left.length === 0)
            return held.pairs;
        if (held.spots.length < part.size)
            held.spots = new Uint32Array(part.size);
        spots(part, column, part.classes, { first, step }, held.spots);
        for (const { other, base } of left)
            countLeafBeside(part, other, held.spots, held.pairs, { base, width });
        return held.pairs;
    }
    /** The rows of the part at these places, of which `own` counts the classes, with the values that are frequent there. */
    #narrowed(part, own, places, later, depth) {
        const { told, classes, number } = toldOf(part, part.singles, own, this.#minKept);
        const size = places.length;
        const held = this.#heldAt(depth);
        if (held.classOf.length < size)
            held.classOf = new Uint32Array(size);
        const most = later.reduce((values, { items }) => Math.max(values, items.length), 0);
        if (held.codes.length < size * later.length || (held.codes instanceof Uint16Array && most >= 0xffff))
            held.codes = codesFor(size * later.length, most);
        const width = later.reduce((sum, { items }) => sum + (items.length + 1) * classes, 0);
        if (held.singles.length < width)
            held.singles = new Uint32Array(width);
        else
            held.singles.fill(0, 0, width);
        const { codes, singles } = held;
        const columns = [];
        const singlesAt = [];
        const narrow = {
            size,
            columns,
            leaves: [],
            classOf: number === undefined
                ? gather(part.classOf, places, held.classOf)
                : gatherNumbers(part.classOf, places, number, held.classOf),
            told,
            classes,
            singles,
            singlesAt
        };
        let base = 0;
        for (const column of later) {
            const { key, items } = column;
            const to = columns.length * size;
            if ('places' in column)
                gatherThin(column, places, codes, to);
            else
                gatherCodes(column.codes, column.at, places, codes, to);
            countColumn(narrow, { codes, at: to }, classes, singles, base);
            const frequent = frequentCodes(singles, base, items.length, classes, this.#minRows).filter((code) => hasKept(singles, base + code * classes, told.length, this.#minKept));
            if (frequent.length === 0) {
                singles.fill(0, base, base + (items.length + 1) * classes);
                continue;
            }
            if (frequent.length < items.length)
                renumber({ codes, singles }, { to, size, base, classes }, frequent, items.length);
            columns.push({ key, items: frequent.map((code) => items[code - 1]), codes, at: to });
            singlesAt.push(base);
            base += (items.length + 1) * classes;
        }
        return narrow;
    }
    #heldAt(depth) {
        let held = this.#held[depth];
        if (held === undefined) {
            held = {
                codes: new Uint16Array(0),
                classOf: new Uint32Array(0),
                singles: new Uint32Array(0),
                spots: new Uint32Array(0),
                pairs: new Uint32Array(0)
            };
            this.#held[depth] = held;
        }
        return held;
    }
    /** Reports every frequent value of a column: the counts of each stand `width` apart, those of code 0 first. */
    #reportAll(part, items, counts, base, width = part.classes) {
        for (let v = 0; v < items.length; v++)
            this.#report(part, items[v], counts, base + (v + 1) * width);
    }
    #report({ told, classes }, item, counts, at) {
        let total = 0;
        for (let cls = at; cls < at + classes; cls++)
            total += counts[cls];
        if (total < this.#minRows || !hasKept(counts, at, told.length, this.#minKept))
            return;
        const own = this.#counts;
        if (told.length < own.length)
            own.fill(0);
        for (let cls = 0; cls < told.length; cls++)
            own[told[cls]] = counts[at + cls];
        const items = this.#items;
        let place = this.#chosen.length;
        items.length = place + 1;
        for (; place > 0 && this.#chosen[place - 1] > item; place--)
            items[place] = this.#chosen[place - 1];
        items[place] = item;
        for (let i = 0; i < place; i++)
            items[i] = this.#chosen[i];
        this.#visit(items, total, own, told);
    }
}
/** Adds the known counts of an item, its classes by their numbers. */
const adderOf = (counted, number) => (item, counts, at) => {
    const own = counted(item);
    if (number === undefined)
        counts.set(own, at);
    else
        for (let cls = 0; cls < own.length; cls++) {
            const to = at + number[cls];
            counts[to] = counts[to] + own[cls];
        }
};

;// CONCATENATED MODULE: ./lib/policies/search/levels.js




/** Keys that stand beside one other condition at most: what follows from order is no context of its own. */
const derivedLeaves = new Set(derivedKeys);
/**
 * By number of conditions the log of the level of a rule: shared by all that could have been found with so many, of
 * `possible` classes. These are counted when first asked for: most logs have no rule of the most conditions to judge.
 */
function levelsOf(problem, possible, columns) {
    const levels = [];
    return (conditions) => {
        levels[conditions] ??= Math.log(KIND_LEVEL /
            problem.problems /
            problem.maxConditions /
            Math.max(1, possible * cellsWith(problem, conditions, columns)));
        return levels[conditions];
    };
}
/** How many combinations of so many conditions are frequent enough. */
function cellsWith({ table, universe, minRows, held }, conditions, columns) {
    if (conditions === 1 && held !== undefined)
        return table.items.reduce((cells, _, item) => (held(item) >= minRows ? cells + 1 : cells), 0);
    const classOf = new Uint32Array(table.rows);
    let cells = 0;
    visitCells(table, { rows: universe, classOf, classes: 1, minRows, maxConditions: conditions, columns }, (items) => {
        if (items.length === conditions)
            cells++;
    });
    columns_release(classOf);
    return cells;
}

;// CONCATENATED MODULE: ./lib/policies/search/marks.js

/** Undefined where rows may hold many values of the key, or hardly any do. */
function markOf(table, item) {
    const { keyOf, start } = tableKeys(table);
    const { codes, place, masks } = keyCodes(table);
    const key = keyOf[item];
    const own = item - start[key];
    const column = place[key];
    if (column >= 0)
        return { codes, at: column * table.rows, mask: -1, code: own + 1 };
    const bits = masks[key];
    return bits === undefined ? undefined : { codes: bits, at: 0, mask: 1 << own, code: 1 << own };
}

;// CONCATENATED MODULE: ./lib/policies/search/class-cells.js






/** Of so many rows at most one has a class that tells, for these rows to be looked at before the others. */
const class_cells_RARE = 4;
/** Combinations of conditions of which all rows are counted one by one. */
const MOST_COUNTED = 1_000;
/** Calls back with every cell of the problem in which a class that tells has enough rows, in an order that equal tables share. */
function eachCell(problem, whole, columns, visit) {
    const { table, universe: rows, classOf, classes, minRows, maxConditions, tells, counted } = problem;
    const minKept = problem.fewestKept;
    if (tellRarely(problem, whole, visit))
        return;
    const request = { rows, classOf, classes, minRows, minKept, maxConditions, tells, counted, columns };
    visitCells(table, request, visit);
}
/**
 * Where the classes that tell are rare, their rows alone say which cells can matter; how many other rows these have is
 * known, or counted for each. False, and nothing is told, where the classes are not rare or the cells too many.
 */
function tellRarely(problem, { n: size, counts: whole }, visit) {
    const { table, classOf, classes, minRows, maxConditions, tells, held, fewestKept } = problem;
    if (held === undefined || fewestKept < 1)
        return false;
    const isTold = Uint8Array.from(whole, (count, cls) => count >= fewestKept && tells?.(cls) !== false ? 1 : 0);
    const rare = whole.reduce((sum, count, cls) => sum + count * isTold[cls], 0);
    if (rare * class_cells_RARE > size)
        return false;
    if (rare === 0)
        return true;
    const universe = problem.universe ?? everyRow(table);
    const rows = new Uint32Array(rare);
    for (let i = 0, next = 0; next < rare; i++)
        if (isTold[classOf[universe[i]]] === 1)
            rows[next++] = universe[i];
    const found = [];
    let several = 0;
    const columns = () => columnsOf(table, { rows, minRows: fewestKept, leaves: derivedLeaves });
    const request = { rows, classOf, classes, minRows: fewestKept, minKept: fewestKept, maxConditions, columns };
    visitCells(table, request, (items, n, counts, told) => {
        if (items.length > 1)
            several++;
        if (several <= MOST_COUNTED)
            found.push({ items: items.slice(), n, counts: counts.slice(), told: told.slice() });
    });
    if (several > MOST_COUNTED)
        return false;
    for (const { items, counts, told } of found) {
        // Cells of the most conditions generalise nothing: with so many rows that no rule of them passes, they do not matter.
        const most = items.length === maxConditions ? mostPassing(problem, counts, told) : size;
        const n = items.length === 1 ? held(items[0]) : rowsWith(problem, universe, items, most);
        if (n >= minRows && n <= most)
            visit(items, n, counts, told);
    }
    return true;
}
/** The most rows of a cell with these counts at which a rule of it still passes. */
function mostPassing({ passes }, counts, told) {
    return told.reduce((most, cls) => {
        const y = counts[cls];
        if (y === 0 || !passes(y, Math.max(most, y), cls))
            return most;
        let [low, high] = [Math.max(most, y), 2 * Math.max(most, y)];
        while (passes(y, high, cls) && high < 2 ** 32)
            [low, high] = [high, 2 * high];
        while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if (passes(y, middle, cls))
                low = middle;
            else
                high = middle;
        }
        return low;
    }, 0);
}
/** Rows of the universe that hold all the items; where these are more than `most`, any number above it. */
function rowsWith({ table }, universe, items, most) {
    const [first, second] = items.map((item) => markOf(table, item));
    if (items.length === 2 && first !== undefined && second !== undefined)
        return countBoth(universe, first, second, most);
    return items.reduce((rows, item) => postings_intersect(rows, postings_rowsOfItem(table, item)), universe).length;
}
/** So many rows are counted before it is asked whether they are too many: to ask row by row would be guesswork. */
const STRIDE = 512;
function countBoth(rows, a, b, most) {
    const { codes: first, at: firstAt, mask: firstMask, code: firstCode } = a;
    const { codes: second, at: secondAt, mask: secondMask, code: secondCode } = b;
    let n = 0;
    for (let from = 0; from < rows.length && n <= most; from += STRIDE) {
        const to = Math.min(rows.length, from + STRIDE);
        for (let i = from; i < to; i++) {
            const row = rows[i];
            const other = ((first[firstAt + row] & firstMask) ^ firstCode) |
                ((second[secondAt + row] & secondMask) ^ secondCode);
            n += other === 0 ? 1 : 0;
        }
    }
    return n;
}

;// CONCATENATED MODULE: ./lib/policies/search/key-ranges.js


const key_ranges_found = new WeakMap();
function keyRanges(table) {
    const known = key_ranges_found.get(table);
    if (known !== undefined)
        return known;
    const { keyOf, start } = tableKeys(table);
    const ranges = {
        keyOf,
        start,
        isDerived: Uint8Array.from(table.items, ({ key }) => (vocabulary_isDerived(key) ? 1 : 0))
    };
    key_ranges_found.set(table, ranges);
    return ranges;
}
/** By number of a key: 1 where some row holds two values of it or more. */
const severalValued = (table) => tableKeys(table).several;

;// CONCATENATED MODULE: ./lib/policies/search/exceptions.js



/** Fewest events that make an exception, gain of share with which another class takes over, and log of its level. */
const MIN_EXCEPTION = 10;
const MIN_TAKEOVER = 0.2;
/** Share with which it takes over on another value of the condition's own key: less is only that the rule is not kept there. */
const MIN_DECIDED = 0.6;
const EXCEPTION_LEVEL = Math.log(0.001);
/** Rows of a rule on which one further condition lets another class take over, condition by condition. */
function exceptionsTo({ table, classOf, classes }, { items, rows, cls, key }) {
    const { isDerived, keyOf } = keyRanges(table);
    const whole = new Uint32Array(classes);
    /** By item, where it occurs. */
    const counts = new Array(table.items.length);
    for (let place = 0; place < rows.length; place++) {
        const row = rows[place];
        const at = classOf[row];
        whole[at] = whole[at] + 1;
        for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
            const item = table.itemIds[i];
            let own = counts[item];
            if (own === undefined) {
                own = new Uint32Array(classes);
                counts[item] = own;
            }
            own[at] = own[at] + 1;
        }
    }
    const found = [];
    for (let item = 0; item < counts.length; item++) {
        const own = counts[item];
        if (own === undefined || isDerived[item] === 1 || items.includes(item))
            continue;
        const n = own.reduce((sum, count) => sum + count, 0);
        const usual = own.indexOf(own.reduce((most, count) => Math.max(most, count), 0));
        const contrast = { y: own[usual], n, Y: whole[usual], N: rows.length };
        if (n < MIN_EXCEPTION || usual === cls || contrast.y / n - contrast.Y / contrast.N < MIN_TAKEOVER)
            continue;
        if (keyOf[item] === key && contrast.y < MIN_DECIDED * n)
            continue;
        if (logMoreOften(contrast) <= EXCEPTION_LEVEL)
            found.push(postings_intersect(rows, postings_rowsOfItem(table, item)));
    }
    return found;
}
/** From this share of its events with a key on a class is bound to one value of it. */
const BOUND = 0.9;
/** Of the rows those whose class, other than `cls`, hardly ever comes with another value of the item's key than one of its others. */
function boundToOthers({ table, classOf, classes }, { rows, cls, item }) {
    const { keyOf, start } = keyRanges(table);
    const whole = new Uint32Array(classes);
    for (const row of rows)
        whole[classOf[row]] = whole[classOf[row]] + 1;
    const bound = new Uint8Array(classes);
    const key = keyOf[item];
    for (let other = start[key]; other < start[key + 1]; other++) {
        if (other === item)
            continue;
        const own = new Uint32Array(classes);
        for (const row of postings_intersect(rows, postings_rowsOfItem(table, other)))
            own[classOf[row]] = own[classOf[row]] + 1;
        own.forEach((count, at) => {
            const n = whole[at];
            if (at !== cls && n >= MIN_EXCEPTION && count >= BOUND * n)
                bound[at] = 1;
        });
    }
    return bound.includes(1) ? rows.filter((row) => bound[classOf[row]] === 1) : new Uint32Array(0);
}
/** Pairs of events that must be there to compare a condition within sessions. */
const MIN_COMPARED = 10;
/**
 * Gain of a condition from one event to the next of the same session (Mantel and Haenszel's risk difference): that
 * sessions differ makes whatever happened earlier in them tell what happens later. Nothing where hardly a session has both.
 */
function gainWithinSessions({ table, classOf }, rows, item, cls) {
    const holds = new Uint8Array(table.rows);
    for (const row of postings_rowsOfItem(table, item))
        holds[row] = 1;
    let gain = 0;
    let weight = 0;
    /** Events of the session with the condition (1) and without it (0), and those of the class. */
    const own = { n1: 0, y1: 0, n0: 0, y0: 0 };
    let end = 0;
    const flush = () => {
        const n = own.n1 + own.n0;
        if (n > 0) {
            gain += (own.y1 * own.n0 - own.y0 * own.n1) / n;
            weight += (own.n1 * own.n0) / n;
        }
        own.n1 = own.y1 = own.n0 = own.y0 = 0;
    };
    for (const row of rows) {
        if (row >= end) {
            flush();
            end = table.sessionStart[table.session[row] + 1];
        }
        const y = classOf[row] === cls ? 1 : 0;
        if (holds[row] === 1) {
            own.n1++;
            own.y1 += y;
        }
        else {
            own.n0++;
            own.y0 += y;
        }
    }
    flush();
    return weight < MIN_COMPARED ? 0 : gain / weight;
}
/** By row: 1 where one of the lists holds it. */
function markedRows(size, lists) {
    const marked = new Uint8Array(size);
    for (const rows of lists)
        for (let i = 0; i < rows.length; i++)
            marked[rows[i]] = 1;
    return marked;
}

;// CONCATENATED MODULE: ./lib/policies/search/rule-sets.js


/** Conditions in words, for a reason: `when role='admin'`. */
function said(table, items) {
    if (items.length === 0)
        return 'what is usual anyway';
    const conditions = items.map((item) => table.items[item]).map((item) => [item?.key, item?.value]);
    return `when ${typedConditions(Object.fromEntries(conditions))}`;
}
/** "adds only 2 points to …": of confidence, in hundredths. */
function addsOnly(table, gain, simpler) {
    const points = Math.round(gain * 100);
    if (points <= 0)
        return `adds nothing to ${said(table, simpler)}`;
    return `adds only ${points} ${points === 1 ? 'point' : 'points'} to ${said(table, simpler)}`;
}
/** Share of a rule's confidence that must be left outside of a narrower rule for it to be told as well. */
const MOST_OUTSIDE = 0.5;
/** Marks rules that hold in a part of their events only, for which a rule with more conditions speaks. */
function withoutParts(rules) {
    const standing = rules.filter(({ reason }) => reason === undefined);
    return rules.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const isPart = standing.some((other) => {
            if (other.cls !== rule.cls || other.items.length <= rule.items.length)
                return false;
            if (!rule.items.every((item) => other.items.includes(item)))
                return false;
            const rest = { y: rule.y - other.y, n: rule.n - other.n };
            return rest.y < MOST_OUTSIDE * (rule.y / rule.n) * rest.n;
        });
        return isPart ? { ...rule, reason: 'holds in a part of these events only: a policy says in which' } : rule;
    });
}
/** Of rules that differ in derived context alone, the one that gains most is told. */
function withoutVariants(table, rules) {
    const isOfOrder = (item) => vocabulary_isDerived(table.items[item]?.key);
    const nameOf = ({ items, cls }) => `${items.filter((item) => !isOfOrder(item)).join()}>${cls}`;
    const best = new Map();
    for (const rule of rules) {
        if (rule.reason !== undefined || !rule.items.some(isOfOrder) || rule.items.every(isOfOrder))
            continue;
        const known = best.get(nameOf(rule));
        const more = known === undefined ? 1 : rule.gain - known.gain || compareLists(known.items, rule.items);
        if (more > 0)
            best.set(nameOf(rule), rule);
    }
    return rules.map((rule) => {
        const told = best.get(nameOf(rule));
        if (rule.reason !== undefined || told === undefined || told === rule || !rule.items.some(isOfOrder))
            return rule;
        return { ...rule, reason: 'another policy says it of this context' };
    });
}
function compareLists(a, b) {
    for (let i = 0; i < Math.min(a.length, b.length); i++)
        if (a[i] !== b[i])
            return a[i] - b[i];
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./lib/policies/search/class-folds.js





/** Share of a rule's events that another rule must speak of to stand for it. */
const MOST_IN_COMMON = 0.8;
/** Whether the item is context that follows from order. */
const isDerivedItem = ({ table }, item) => vocabulary_isDerived(table.items[item]?.key);
/** The rule in words, for a reason. */
const sentenceOf = ({ names, table }, { items, cls }) => `${JSON.stringify(names[cls])} ${said(table, items)}`;
/** Rows, and those of the class, that are not put aside. */
function countWithout({ classOf }, rows, cls, excepted) {
    let [y, n] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (excepted[row] === 1)
            continue;
        n++;
        if (classOf[row] === cls)
            y++;
    }
    return { y, n };
}
/** Marks rules that hold only in the events that they share with a surer rule of the same class. */
function withoutShares(problem, rules, rowsOf) {
    const standing = rules.filter(({ reason }) => reason === undefined);
    return rules.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const source = standing.find((other) => {
            if (other.cls !== rule.cls || other.y * rule.n <= rule.y * other.n)
                return false;
            const shared = markedRows(problem.table.rows, [rowsOf(other.items)]);
            const rest = countWithout(problem, rowsOf(rule.items), rule.cls, shared);
            return rest.n > 0 && rest.y * rule.n < MOST_OUTSIDE * rule.y * rest.n;
        });
        return source === undefined
            ? rule
            : { ...rule, reason: `holds only together with ${sentenceOf(problem, source)}` };
    });
}
/**
 * Of rules with the same class the most telling of the simplest stands for those that speak of a part of its events; what
 * the log says comes before what follows from order. `usual` is the share of a class among all events.
 */
function withoutTwins(problem, rules, rowsOf, usual) {
    const derivedIn = ({ items }) => items.filter((item) => isDerivedItem(problem, item)).length;
    /** What the rule tells of its class, in thousandths of a nat: a little surer in fewer events tells less. */
    const tellingOf = ({ n, y, cls }) => Math.round(1000 * telling(n, y / n, usual(cls)));
    const order = [...rules].sort((a, b) => a.items.length - b.items.length ||
        derivedIn(a) - derivedIn(b) ||
        tellingOf(b) - tellingOf(a) ||
        b.y / b.n - a.y / a.n ||
        b.n - a.n ||
        compareLists(a.items, b.items));
    const accepted = [];
    return order.map((rule) => {
        if (rule.reason !== undefined)
            return rule;
        const rows = rowsOf(rule.items);
        const twin = accepted.find((other) => {
            if (other.cls !== rule.cls)
                return false;
            const common = postings_intersect(rows, rowsOf(other.items)).length;
            return common >= MOST_IN_COMMON * rows.length && rule.y / rule.n - other.y / other.n < 2 * significance_MIN_GAIN;
        });
        if (twin !== undefined)
            return { ...rule, reason: `folded into ${sentenceOf(problem, twin)}: the same events` };
        accepted.push(rule);
        return rule;
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/present.js


/** Those of the rows, ascending, that have the key of this number at all; of all rows where none are given. */
function rowsWithKey(table, key, rows = everyRow(table)) {
    const { start, events, several } = tableKeys(table);
    const { codes, place } = keyCodes(table);
    const [from, to] = [start[key], start[key + 1]];
    const entries = events.subarray(from, to).reduce((sum, count) => sum + count, 0);
    if (several[key] === 0 && entries === table.rows)
        return rows;
    const base = place[key] * table.rows;
    const chosen = new Uint32Array(rows.length);
    let held = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (base < 0 ? hasItem(table, row, from, to) : codes[base + row] !== 0)
            chosen[held++] = row;
    }
    return chosen.subarray(0, held);
}
/** Whether the row holds an item of `from … to`. */
function hasItem({ itemStart, itemIds }, row, from, to) {
    for (let i = itemStart[row]; i < itemStart[row + 1]; i++) {
        const item = itemIds[i];
        if (item >= to)
            return false;
        if (item >= from)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/policies/search/class-rules.js














/** Share of a rule's events that must be left beside it to compare with. */
const MIN_REST = 0.05;
/** Gain of confidence with which an ending is due to a further condition, rather than that condition's lack an exception. */
const IN_A_PART = 0.25;
/** Reason of what is left out where no reason is wanted. */
const OUT = 'left out';
/**
 * Finds the rules of one problem that are productive (Webb, Machine Learning 68, 2007): better than each
 * generalisation by a minimum gain and by Fisher's test on session-scaled counts, with critical values layered over
 * the search (Webb, Machine Learning 71, 2008), and no echo of a rule with another class.
 */
class ClassSearch {
    #problem;
    #cells = new Map();
    #rows = new Map();
    #effects = new Map();
    #present = new Map();
    #excepted = new Map();
    #universe;
    #level;
    #columns;
    constructor(problem) {
        this.#problem = problem;
        this.#universe = problem.universe ?? everyRow(problem.table);
        const { table, universe: rows, minRows } = problem;
        let columns;
        this.#columns = () => {
            columns ??= columnsOf(table, { rows, minRows, leaves: derivedLeaves });
            return columns;
        };
        const counts = countClasses(problem.classOf, problem.classes, this.#universe);
        this.#cells.set('', { items: [], n: this.#universe.length, counts });
        const possible = counts.filter((count) => count >= problem.minKept).length;
        this.#level = levelsOf(problem, possible, this.#columns);
    }
    /** Every rule that meets the thresholds, whether or not it adds anything. */
    all() {
        const { maxConditions, passes } = this.#problem;
        const minKept = this.#problem.fewestKept;
        const rules = [];
        eachCell(this.#problem, this.#cells.get(''), this.#columns, (items, n, counts, told) => {
            for (let t = 0; t < told.length; t++) {
                const cls = told[t];
                const y = counts[cls];
                if (y >= minKept && passes(y, n, cls))
                    rules.push({ items: items.slice(), cls, n, y });
            }
            // Cells of the most conditions generalise nothing.
            if (items.length < maxConditions)
                this.#cells.set(items.join(), { items: items.slice(), n, counts: counts.slice() });
        });
        return rules;
    }
    /** The same rules, each that is left out with the reason; only the others where reasons are not wanted. */
    judged() {
        const { explained } = this.#problem;
        const rules = [];
        for (const rule of this.all()) {
            const tested = this.#productive(rule);
            if (explained || tested.reason === undefined)
                rules.push(tested);
        }
        const own = this.#withoutEchoes(rules.map((rule) => this.#withoutExceptions(rule)));
        const told = withoutVariants(this.#problem.table, withoutParts(own));
        const rowsOf = (items) => this.#rowsOf(items);
        const { counts, n } = this.#cells.get('');
        const usual = (cls) => counts[cls] / n;
        return withoutTwins(this.#problem, withoutShares(this.#problem, told, rowsOf), rowsOf, usual);
    }
    #productive(rule) {
        const { table, classOf, minSessions, derivedAlone, explained } = this.#problem;
        const { items, cls, n, y } = rule;
        const left = (reason, gain = 0) => ({ items, cls, n, y, gain, reason });
        if (!derivedAlone && items.every((item) => isDerivedItem(this.#problem, item)))
            return left('follows from the order of events alone: see the sequence policies');
        if (this.#problem.isOrdinary?.(y, n, cls))
            return left('ends as actions usually do');
        if (this.#isDetail(rule))
            return left('the same policy without the order of events says it');
        const gain = this.#gain(rule);
        // Each further condition must earn its place: three read worse than two.
        if (gain < significance_MIN_GAIN * items.length)
            return left(explained ? addsOnly(table, gain, this.#closest(rule, gain)) : OUT, gain);
        const level = this.#level(items.length);
        const parents = items.map((_, i) => this.#parent(items, i, cls));
        for (const { Y, N } of parents)
            if (logMoreOften({ y, n, Y, N }) > level)
                return left(`could be chance, next to ${said(table, this.#closest(rule, gain))}`, gain);
        const simpler = [...parents, ...items.flatMap((_, i) => this.#keyed(items, i, cls) ?? [])];
        for (const { Y, N } of simpler) {
            if (y / n - Y / N < significance_MIN_GAIN)
                return left('adds hardly anything to its keys being there at all', gain);
            if (logMoreOften({ y, n, Y, N }) > level)
                return left('could be chance, where its keys are there', gain);
        }
        const evidence = evidenceOfClass(this.#rowsOf(items), classOf, cls, table);
        if (evidence.sessions < minSessions)
            return left(significance_tooFewSessions(evidence.sessions, minSessions), gain);
        for (const { Y, N, effect } of simpler)
            if (logMoreOften({ y, n, Y, N }, Math.max(effect(), effectOf(evidence))) > level)
                return left('could be chance: it rests on few sessions', gain);
        return { ...rule, gain };
    }
    /** Whether a policy holds without the derived context already: what order adds to it is a detail. */
    #isDetail({ items, cls }) {
        const logged = items.filter((item) => !isDerivedItem(this.#problem, item));
        return logged.length > 0 && logged.length < items.length && this.#isRule(logged, cls);
    }
    /** How much surer the rule is than the surest one with a condition less. */
    #gain({ items, cls, n, y }) {
        let gain = Number.POSITIVE_INFINITY;
        for (let i = 0; i < items.length; i++) {
            const { counts, n: N } = this.#cells.get(withoutOne(items, i));
            gain = Math.min(gain, y / n - counts[cls] / N);
        }
        return gain;
    }
    /** The conditions of the surest rule with one less, of which the rule gains so much. */
    #closest({ items, cls, n, y }, gain) {
        const left = items.findIndex((_, i) => {
            const { counts, n: N } = this.#cells.get(withoutOne(items, i));
            return y / n - counts[cls] / N === gain;
        });
        return items.filter((_, i) => i !== left);
    }
    /** The rule with one condition left out. */
    #parent(items, i, cls) {
        const rest = items.filter((_, j) => j !== i);
        const cell = this.#cells.get(rest.join());
        const effect = () => this.#effect(rest.join(), () => this.#rowsOf(rest), cls);
        return { Y: cell.counts[cls], N: cell.n, effect };
    }
    /** The rule with only the key of one condition asked for; undefined where every event has the key. */
    #keyed(items, i, cls) {
        const rest = items.filter((_, j) => j !== i);
        const key = this.#problem.table.items[items[i]]?.key;
        const present = this.#presence(key);
        if (present === undefined)
            return undefined;
        const name = `${rest.join()}?${key}`;
        let rows = this.#rows.get(name);
        if (rows === undefined) {
            rows = rest.length === 0 ? present : postings_intersect(this.#rowsOf(rest), present);
            this.#rows.set(name, rows);
        }
        const own = rows;
        return { Y: this.#count(own, cls), N: own.length, effect: () => this.#effect(name, () => own, cls) };
    }
    /** Rows that have the key at all; undefined where that is every row, and for derived keys, which no log gives. */
    #presence(key) {
        if (vocabulary_isDerived(key))
            return undefined;
        if (this.#present.has(key))
            return this.#present.get(key);
        const { table } = this.#problem;
        const item = table.items.findIndex((item) => item.key === key);
        const rows = rowsWithKey(table, keyRanges(table).keyOf[item], this.#universe);
        const present = rows.length < this.#universe.length ? rows : undefined;
        this.#present.set(key, present);
        return present;
    }
    #rowsOf(items) {
        if (items.length === 0)
            return this.#universe;
        const name = items.join();
        const known = this.#rows.get(name);
        if (known !== undefined)
            return known;
        const { table, universe } = this.#problem;
        const last = postings_rowsOfItem(table, items.at(-1));
        const isWhole = items.length === 1 && universe === undefined;
        const rows = isWhole ? last : postings_intersect(this.#rowsOf(items.slice(0, -1)), last);
        this.#rows.set(name, rows);
        return rows;
    }
    #count(rows, cls) {
        const { classOf } = this.#problem;
        let y = 0;
        for (let i = 0; i < rows.length; i++)
            if (classOf[rows[i]] === cls)
                y++;
        return y;
    }
    #effect(name, rows, cls) {
        const cached = this.#effects.get(`${name}>${cls}`);
        if (cached !== undefined)
            return cached;
        const effect = effectOf(evidenceOfClass(rows(), this.#problem.classOf, cls, this.#problem.table));
        this.#effects.set(`${name}>${cls}`, effect);
        return effect;
    }
    /**
     * A rule may only be what is left of a simpler one when its exceptions are put aside, also where these are too rare
     * to be rules of the set: conditions, one at a time, under which another class takes over.
     */
    #withoutExceptions(rule) {
        if (rule.reason !== undefined)
            return rule;
        const { table } = this.#problem;
        const own = this.#rowsOf(rule.items);
        if (rule.items.some((item) => this.#isLeftOfArgument(rule, item, own)))
            return {
                ...rule,
                reason: 'only what is left where other values of this argument belong to other actions'
            };
        if (rule.items.length < 2)
            return rule;
        const isLeftover = rule.items.some((item, i) => {
            const rest = rule.items.filter((_, j) => j !== i);
            if (isDerivedItem(this.#problem, item) &&
                gainWithinSessions(this.#problem, this.#rowsOf(rest), item, rule.cls) < significance_MIN_GAIN)
                return true;
            // Where the simpler rule holds in a part only, and nothing is said of the other part, it is no rule with exceptions.
            if (this.#problem.usualIsSilent && rule.gain >= IN_A_PART)
                return false;
            const exceptions = this.#exceptions(rest, rule.cls, keyRanges(table).keyOf[item]);
            return exceptions.length > 0 && this.#addsNothing(rule, rest, own, markedRows(table.rows, exceptions));
        });
        return isLeftover ? { ...rule, reason: 'only what the exceptions to a simpler policy leave of it' } : rule;
    }
    /**
     * Whether the action comes no more often with this argument than with others, once exceptions are put aside: where one
     * folder is only written to, more is read in each of the others than of files in general.
     */
    #isLeftOfArgument({ items, cls }, item, own) {
        const { table } = this.#problem;
        const name = table.items[item]?.key;
        const present = given_isArgument(name) ? this.#presence(name) : undefined;
        if (present === undefined)
            return false;
        const rest = items.filter((other) => other !== item);
        const rows = rest.length === 0 ? present : postings_intersect(this.#rowsOf(rest), present);
        // Whatever another action takes over, also of the argument's other values, is put aside.
        const exceptions = [
            ...exceptionsTo(this.#problem, { items: rest, rows, cls, key: -1 }),
            boundToOthers(this.#problem, { rows, cls, item })
        ];
        if (exceptions.every(({ length }) => length === 0))
            return false;
        const excepted = markedRows(table.rows, exceptions);
        const part = countWithout(this.#problem, own, cls, excepted);
        const whole = countWithout(this.#problem, rows, cls, excepted);
        const others = { y: whole.y - part.y, n: whole.n - part.n };
        if (part.n === 0 || others.n < MIN_REST * part.n)
            return false;
        return part.y / part.n - others.y / others.n < significance_MIN_GAIN;
    }
    /** Rows of a rule's simpler form on which one further condition lets another class take over. */
    #exceptions(rest, cls, key) {
        const name = `${rest.join()}>${cls}?${key}`;
        const known = this.#excepted.get(name);
        if (known !== undefined)
            return known;
        const found = exceptionsTo(this.#problem, { items: rest, rows: this.#rowsOf(rest), cls, key });
        this.#excepted.set(name, found);
        return found;
    }
    /**
     * An echo is special only because a rule with another class took its share of the simpler rule's events: without
     * those events it gains nothing. Only rules of strictly larger gain can make echoes, so that each is judged on
     * settled ground and the result is the same in whatever order rules are looked at.
     */
    #withoutEchoes(rules) {
        const standing = rules.filter(({ reason }) => reason === undefined);
        const others = rules.filter(({ reason }) => reason !== undefined);
        const byGain = new Map();
        for (const rule of standing)
            byGain.set(rule.gain, [...(byGain.get(rule.gain) ?? []), rule]);
        const accepted = [];
        const judged = [];
        for (const gain of [...byGain.keys()].sort((a, b) => b - a)) {
            const peers = byGain.get(gain).map((rule) => {
                const source = this.#echoOf(rule, accepted);
                return source === undefined
                    ? rule
                    : { ...rule, reason: `an echo of ${sentenceOf(this.#problem, source)}` };
            });
            accepted.push(...peers.filter(({ reason }) => reason === undefined));
            judged.push(...peers);
        }
        return [...judged, ...others];
    }
    /** The strongest rule that takes the events which make this one special; undefined where it is special by itself. */
    #echoOf(rule, accepted) {
        const { items, cls } = rule;
        const exceptions = accepted.filter((other) => other.cls !== cls && !other.items.every((item) => items.includes(item)));
        if (exceptions.length === 0)
            return undefined;
        const own = this.#rowsOf(items);
        for (const item of items) {
            const simpler = items.filter((other) => other !== item);
            const relevant = exceptions.filter((other) => !other.items.every((one) => simpler.includes(one)));
            if (relevant.length === 0)
                continue;
            const excepted = markedRows(this.#problem.table.rows, relevant.map((other) => this.#rowsOf(other.items)));
            if (this.#addsNothing(rule, simpler, own, excepted))
                return relevant[0];
        }
        return undefined;
    }
    /** Whether the rule gains nothing on the simpler one once the excepted rows are put aside. */
    #addsNothing({ cls }, simpler, own, excepted) {
        const part = countWithout(this.#problem, own, cls, excepted);
        const whole = countWithout(this.#problem, this.#rowsOf(simpler), cls, excepted);
        const rest = { y: whole.y - part.y, n: whole.n - part.n };
        if (part.n === 0)
            return true;
        // Where the other rules leave nothing to compare with, the simpler rule and its exceptions say it all.
        if (rest.n < MIN_REST * part.n)
            return this.#isRule(simpler, cls);
        return part.y / part.n - rest.y / rest.n < significance_MIN_GAIN;
    }
    #isRule(items, cls) {
        const { n, counts } = this.#cells.get(items.join());
        if (items.length > 0)
            return this.#problem.passes(counts[cls], n, cls);
        return this.#problem.usualIsSilent && counts.every((count) => count <= counts[cls]);
    }
}
function countClasses(classOf, classes, rows) {
    const counts = new Uint32Array(classes);
    for (let i = 0; i < rows.length; i++) {
        const cls = classOf[rows[i]];
        counts[cls] = counts[cls] + 1;
    }
    return counts;
}
/** Name of the cell with one condition left out. */
function withoutOne(items, left) {
    let name = '';
    for (let i = 0; i < items.length; i++)
        if (i !== left)
            name = name === '' ? String(items[i]) : `${name},${items[i]}`;
    return name;
}

;// CONCATENATED MODULE: ./lib/policies/search/owners.js





/** Fewest events that show what a context leads to. */
const owners_MIN_EVENTS = 10;
/** Gain of share over all events with which a context belongs to an action. */
const BELONGS = 0.25;
/** Counters kept; where there are more, each item is counted when asked for. */
const owners_MOST_COUNTERS = 1 << 22;
const counted = new WeakMap();
/** Events by item and action, item by item; undefined where they would be too many numbers. Not to be written to. */
function allCounts(table) {
    if (table.items.length * table.actions.length > owners_MOST_COUNTERS)
        return undefined;
    const known = counted.get(table) ?? countAll(table);
    counted.set(table, known);
    return known;
}
/** Events with the item, by action. Not to be written to. */
function countsOf(table, item) {
    const size = table.actions.length;
    const counts = allCounts(table);
    return counts === undefined
        ? owners_countRows(table, postings_rowsOfItem(table, item))
        : counts.subarray(item * size, (item + 1) * size);
}
/** The same as a function of the item, where they are all counted at once. */
const knownCounts = (table) => allCounts(table) === undefined ? undefined : (item) => countsOf(table, item);
/** Adds the events with the item to others by action. */
function addCounts(table, item, whole) {
    const known = knownCounts(table)?.(item);
    if (known === undefined) {
        for (const row of postings_rowsOfItem(table, item)) {
            const action = table.action[row];
            whole[action] = whole[action] + 1;
        }
        return;
    }
    for (let action = 0; action < whole.length; action++)
        whole[action] = whole[action] + known[action];
}
/** The action that occurs most often with the item, of several the first, and how often it does. */
function usualAction(table, item) {
    const known = knownCounts(table)?.(item);
    if (known !== undefined) {
        const action = usualOf(known);
        return { action, count: known[action] };
    }
    const counts = new Map();
    for (const row of postings_rowsOfItem(table, item)) {
        const action = table.action[row];
        counts.set(action, (counts.get(action) ?? 0) + 1);
    }
    let usual = { action: 0, count: 0 };
    for (const [action, count] of counts)
        if (count > usual.count || (count === usual.count && action < usual.action))
            usual = { action, count };
    return usual;
}
function owners_countRows(table, rows) {
    const { action } = table;
    const counts = new Uint32Array(table.actions.length);
    for (let i = 0; i < rows.length; i++) {
        const done = action[rows[i]];
        counts[done] = counts[done] + 1;
    }
    return counts;
}
/** Events by item and action, item by item. */
function countAll(table) {
    const { rows, action, actions, items, itemStart, itemIds } = table;
    const { keyOf, start } = tableKeys(table);
    const { codes, place, masks } = keyCodes(table);
    const size = actions.length;
    const counts = new Uint32Array(items.length * size);
    const keys = [...place.keys()].filter((key) => place[key] >= 0 || masks[key] !== undefined);
    const beside = keys.map((key) => {
        const [mask, values] = [masks[key], start[key + 1] - start[key]];
        return mask === undefined
            ? { codes, at: place[key] * rows, bound: values + 1 }
            : { codes: mask, at: 0, bound: 1 << values };
    });
    const known = pairCounts({ size: rows, classOf: action, classes: size }, beside);
    keys.forEach((key, k) => {
        const [mask, column] = [masks[key], beside[k]];
        const from = start[key] * size;
        const own = known?.[k];
        if (mask === undefined && own !== undefined)
            counts.set(own.subarray(size), from);
        else if (mask === undefined)
            addColumn(table, codes, column?.at, counts.subarray(from));
        else
            addMasks(own ?? countMasks(table, mask), size, counts.subarray(from));
    });
    let i = 0;
    for (let row = 0; row < rows && keys.length < place.length; row++) {
        const done = action[row];
        for (const end = itemStart[row + 1]; i < end; i++) {
            const item = itemIds[i];
            const key = keyOf[item];
            if (place[key] >= 0 || masks[key] !== undefined)
                continue;
            const at = item * size + done;
            counts[at] = counts[at] + 1;
        }
    }
    return counts;
}
/** Adds up the codes of one key, which begin at `base`, by value and action. */
function addColumn({ rows, action, actions }, codes, base, counts) {
    const size = actions.length;
    for (let row = 0; row < rows; row++) {
        const code = codes[base + row];
        if (code === 0)
            continue;
        const at = (code - 1) * size + action[row];
        counts[at] = counts[at] + 1;
    }
}
/** Rows by mask and action. */
function countMasks({ rows, action, actions }, masks) {
    const size = actions.length;
    const whole = new Uint32Array(size << 8);
    for (let row = 0; row < rows; row++) {
        const at = masks[row] * size + action[row];
        whole[at] = whole[at] + 1;
    }
    return whole;
}
/** Adds rows by mask and action to each bit of the mask. */
function addMasks(whole, size, counts) {
    for (let i = size; i < whole.length; i++)
        for (let left = Math.floor(i / size), at = i % size; left !== 0; left >>= 1, at += size)
            if ((left & 1) === 1)
                counts[at] = counts[at] + whole[i];
}
/** Index of the largest count. */
const usualOf = (counts) => {
    let usual = 0;
    for (let i = 1; i < counts.length; i++)
        if (counts[i] > counts[usual])
            usual = i;
    return usual;
};
const owners_found = new WeakMap();
/** By item: the action that it belongs to, since it is far more frequent there than overall; -1 where there is none. */
function ownersOf(table) {
    const known = owners_found.get(table);
    if (known !== undefined)
        return known;
    const { isDerived } = keyRanges(table);
    const owners = new Int32Array(table.items.length).fill(-1);
    for (let item = 0; item < owners.length; item++) {
        const n = postings_eventsOfItem(table, item);
        if (isDerived[item] === 1 || n < owners_MIN_EVENTS)
            continue;
        const { action, count } = usualAction(table, item);
        const overall = postings_rowsOfAction(table, action).length / table.rows;
        if (count / n - overall >= BELONGS)
            owners[item] = action;
    }
    owners_found.set(table, owners);
    return owners;
}
/** Of a row that nothing owns; what does is told by its number from 1 on, several of a kind by the one behind all. */
const owners_NOTHING = 0;
const ownedRows = new WeakMap();
function ownedOf(table) {
    const known = ownedRows.get(table);
    if (known !== undefined)
        return known;
    const owners = ownersOf(table);
    const { keyOf, start } = keyRanges(table);
    const keys = noOwners(table.rows, start.length - 1);
    const actions = noOwners(table.rows, table.actions.length);
    for (let item = 0; item < owners.length; item++) {
        const owner = owners[item];
        if (owner < 0)
            continue;
        const rows = postings_rowsOfItem(table, item);
        addOwner(keys, rows, keyOf[item]);
        addOwner(actions, rows, owner);
    }
    const owned = { keys, actions };
    ownedRows.set(table, owned);
    return owned;
}
const noOwners = (rows, kinds) => ({
    of: integersBelow(kinds + 2, rows),
    several: kinds + 1
});
function addOwner({ of, several }, rows, owner) {
    const own = owner + 1;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (of[row] !== own)
            of[row] = of[row] === owners_NOTHING ? own : several;
    }
}
/** Whether no context of another key owns the row (but for `action`): there the agent acts freely. */
function isFreeRow(table, key, action) {
    const { keys, actions } = ownedOf(table);
    return (row) => {
        const own = keys.of[row];
        if (own === owners_NOTHING || own === key + 1)
            return true;
        const by = actions.of[row];
        if (by === action + 1)
            return true;
        return own === keys.several && by === actions.several && isLeftFree(table, row, key, action);
    };
}
/** The same where several keys and several actions own the row. */
function isLeftFree(table, row, key, action) {
    const owners = ownersOf(table);
    const { keyOf } = keyRanges(table);
    for (let i = table.itemStart[row]; i < table.itemStart[row + 1]; i++) {
        const item = table.itemIds[i];
        const owner = owners[item];
        if (owner >= 0 && owner !== action && keyOf[item] !== key)
            return false;
    }
    return true;
}
function freeCounts(table, key) {
    const { start } = keyRanges(table);
    const { action } = table;
    const owners = ownedOf(table).keys.of;
    const values = [];
    for (let item = start[key]; item < start[key + 1]; item++) {
        const counts = new Uint32Array(table.actions.length);
        const rows = postings_rowsOfItem(table, item);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const own = owners[row];
            if (own !== owners_NOTHING && own !== key + 1)
                continue;
            const done = action[row];
            counts[done] = counts[done] + 1;
        }
        values.push(counts);
    }
    const whole = new Uint32Array(table.actions.length);
    for (let row = 0; row < table.rows; row++) {
        const own = owners[row];
        if (own !== owners_NOTHING && own !== key + 1)
            continue;
        const done = action[row];
        whole[done] = whole[done] + 1;
    }
    return { values, whole };
}

;// CONCATENATED MODULE: ./lib/policies/search/associations.js




const antecedentOf = (table, items) => Object.fromEntries(items.map((i) => [table.items[i]?.key, table.items[i]?.value]));
/** `context → action` over the thresholds; without `all`, what adds nothing carries its reason. */
function searchAssociations(table, options) {
    const isSure = reaching(options.minConfidence);
    const isLifted = liftReaching(options.minLift);
    const minKept = Math.max(1, smallestCount(table.rows, thresholdFraction(options.minSupport)));
    const shares = table.actions.map((_, action) => postings_rowsOfAction(table, action).length);
    const search = new ClassSearch({
        table,
        classOf: table.action,
        classes: table.actions.length,
        held: (item) => postings_eventsOfItem(table, item),
        counted: knownCounts(table),
        names: table.actions,
        minRows: minKept,
        minKept,
        fewestKept: minKept,
        maxConditions: options.maxAntecedent,
        passes: (y, n, action) => isSure(y, n) && isLifted(y, n, shares[action], table.rows),
        minSessions: 1,
        problems: 1,
        explained: options.explained ?? false,
        derivedAlone: false,
        usualIsSilent: false
    });
    return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
        rule: {
            kind: 'association',
            antecedent: antecedentOf(table, items),
            consequent: table.actions[cls]
        },
        reason
    }));
}

;// CONCATENATED MODULE: ./lib/policies/search/candidate.js
/** The rules that belong to the set. */
const candidate_standing = (candidates) => candidates.filter(({ reason }) => reason === undefined).map(({ rule }) => rule);

;// CONCATENATED MODULE: ./lib/policies/search/outcomes.js











/** Fewest events on which an outcome is worth a policy. */
const outcomes_MIN_EVENTS = 10;
/** Fewest events that end otherwise than most: fewer could not show in what context they do. */
const MIN_UNUSUAL = 5;
/** An ending with more conditions than this is no rule that people check. */
const MOST_CONDITIONS = 2;
/** By how much more often than actions do an action must end as most do, to be worth telling. */
const CLEARLY_MORE = 0.25;
/** Share of its confidence that must be left outside of a context for an ending to be told without it. */
const outcomes_MOST_OUTSIDE = 0.5;
/** Share of an action's events that a context must cover. */
const MIN_SHARE = 0.01;
/** How an action ends, alone or in a context; without `all`, what adds nothing carries its reason. */
function searchOutcomes(table, options) {
    const known = withOutcome(table, everyRow(table));
    const totals = countOutcomes(table, known);
    const counts = allCounts(table);
    const size = table.actions.length;
    const actions = table.actions
        .map((name, action) => {
        const all = postings_rowsOfAction(table, action);
        const rows = withOutcome(table, all);
        const isCounted = counts !== undefined && rows.length === all.length;
        const held = isCounted ? (item) => counts[item * size + action] : undefined;
        return { name, rows, held };
    })
        .filter(({ rows }) => rows.length >= (options.all ? 1 : outcomes_MIN_EVENTS));
    const overall = { totals, most: mostOf(totals), known: known.length, problems: actions.length };
    return actions.flatMap((own) => {
        const contexts = inContext(table, options, own, overall);
        return [...outcomes_withoutParts(table, outcomes_alone(table, options, own, overall), candidate_standing(contexts)), ...contexts];
    });
}
/** An ending that is due to a context is told of that context alone. */
function outcomes_withoutParts(table, candidates, contexts) {
    const counts = (rule) => {
        const { events, kept } = countPolicy(rule, table).evidence;
        return { n: events, y: kept };
    };
    return candidates.map((candidate) => {
        if (candidate.reason !== undefined)
            return candidate;
        const whole = counts(candidate.rule);
        const isPart = contexts
            .filter(({ outcome }) => outcome === candidate.rule.outcome)
            .map(counts)
            .some(({ n, y }) => (whole.y - y) * whole.n < outcomes_MOST_OUTSIDE * whole.y * (whole.n - n));
        return isPart
            ? { ...candidate, reason: 'holds in a part of these events only: a policy says in which' }
            : candidate;
    });
}
function countOutcomes(table, rows) {
    const counts = new Uint32Array(table.outcomes.length);
    for (let i = 0; i < rows.length; i++) {
        const outcome = table.outcome[rows[i]];
        counts[outcome] = counts[outcome] + 1;
    }
    return counts;
}
const mostOf = (counts) => counts.reduce((most, count) => Math.max(most, count), 0);
/** Whether no other outcome is more frequent. */
const isUsual = ({ totals, most }, outcome) => totals[outcome] === most;
/** "A ends in O": only where it ends so clearly more often than actions do. */
function outcomes_alone(table, options, { name: action, rows }, overall) {
    const minConfidence = thresholdFraction(options.minConfidence);
    const counts = countOutcomes(table, rows);
    return table.outcomes.flatMap((outcome, o) => {
        const y = counts[o];
        if (y === 0 || !reaches(y, rows.length, minConfidence) || options.minLift > 1)
            return [];
        const rule = { kind: 'outcome', action, antecedent: {}, outcome };
        return [{ rule, reason: options.all ? undefined : ordinary(table, options, rows, o, y, overall) }];
    });
}
function ordinary(table, options, rows, o, y, overall) {
    const contrast = { y, n: rows.length, Y: overall.totals[o], N: overall.known };
    const least = isUsual(overall, o) ? CLEARLY_MORE : 2 * significance_MIN_GAIN;
    if (y / contrast.n - contrast.Y / contrast.N < least)
        return 'ends as actions usually do';
    const evidence = evidenceOfClass(rows, table.outcome, o, table);
    if (evidence.sessions < options.minSessions)
        return significance_tooFewSessions(evidence.sessions, options.minSessions);
    const level = Math.log(KIND_LEVEL / overall.problems / Math.max(1, table.outcomes.length));
    return logMoreOften(contrast, effectOf(evidence)) > level ? 'could be chance' : undefined;
}
/** "A in X ends in O", against how A ends otherwise. */
function inContext(table, options, { name: action, rows, held }, overall) {
    const { totals, known, problems } = overall;
    const isSure = reaching(options.minConfidence);
    const isLifted = liftReaching(options.minLift);
    const counts = countOutcomes(table, rows);
    // An action that always ends alike ends no differently in any context.
    const unusual = rows.length - mostOf(counts);
    if (!options.all && unusual < MIN_UNUSUAL)
        return [];
    const minRows = options.all
        ? 1
        : Math.max(outcomes_MIN_EVENTS, options.minSessions, Math.ceil(MIN_SHARE * rows.length));
    const search = new ClassSearch({
        table,
        universe: rows,
        classOf: table.outcome,
        classes: table.outcomes.length,
        held,
        names: table.outcomes,
        minRows,
        minKept: 1,
        fewestKept: Math.max(1, smallestCount(minRows, thresholdFraction(options.minConfidence))),
        // Where most actions end so anyway, it cannot be clearly more often than that.
        tells: options.all || options.explained === true
            ? undefined
            : (o) => !isUsual(overall, o) || 1 - totals[o] / known >= CLEARLY_MORE,
        maxConditions: options.all ? options.maxAntecedent : Math.min(MOST_CONDITIONS, options.maxAntecedent),
        passes: (y, n, o) => isSure(y, n) && isLifted(y, n, counts[o], rows.length),
        minSessions: options.minSessions,
        problems,
        explained: options.explained ?? false,
        derivedAlone: true,
        usualIsSilent: true,
        isOrdinary: (y, n, o) => isUsual(overall, o) && y / n - totals[o] / known < CLEARLY_MORE
    });
    return (options.all ? search.all() : search.judged()).map(({ items, cls, reason }) => ({
        rule: {
            kind: 'outcome',
            action,
            antecedent: antecedentOf(table, items),
            outcome: table.outcomes[cls]
        },
        reason
    }));
}

;// CONCATENATED MODULE: ./lib/policies/search/led.js



/** Fewest events that show what two conditions lead to, share of them, and gain over the one condition, with which they do. */
const led_MIN_EVENTS = 10;
const SURE = 0.5;
const TAKES_OVER = 0.3;
/**
 * The further conditions with each of which the item leads to the action, by item: there it is done because of the two,
 * also where that is too rare to be a policy of the set. Undefined where there is none.
 */
function leadingWith(table, item, action) {
    const { keyOf, isDerived } = keyRanges(table);
    const rows = postings_rowsOfItem(table, item);
    /** By item: events with both, and those of the action. */
    const both = new Uint32Array(table.items.length);
    const done = new Uint32Array(table.items.length);
    let y = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const counted = table.action[row] === action ? 1 : 0;
        y += counted;
        const end = table.itemStart[row + 1];
        for (let at = table.itemStart[row]; at < end; at++) {
            const other = table.itemIds[at];
            both[other] = both[other] + 1;
            done[other] = done[other] + counted;
        }
    }
    const least = Math.max(SURE, y / Math.max(1, rows.length) + TAKES_OVER);
    const leads = new Uint8Array(table.items.length);
    let leading = 0;
    for (let other = 0; other < leads.length; other++) {
        const n = both[other];
        if (n < led_MIN_EVENTS || done[other] < least * n)
            continue;
        if (keyOf[other] === keyOf[item] || isDerived[other] === 1)
            continue;
        if (given_isArgument(table.items[other]?.key))
            continue;
        leads[other] = 1;
        leading++;
    }
    return leading === 0 ? undefined : leads;
}
/**
 * Events of the action, and those with the item, where no condition holds that leads to the action together with the
 * item; undefined where there is no such condition.
 */
function unledCounts(table, item, action) {
    const leads = leadingWith(table, item, action);
    if (leads === undefined)
        return undefined;
    const left = postings_rowsOfAction(table, action).filter((row) => !holdsAny(table, row, leads));
    return { n: left.length, y: postings_intersect(left, postings_rowsOfItem(table, item)).length };
}
/**
 * Events, and those of the action, with the item and in all, where no condition holds that leads to the action together
 * with another value of the item's key; undefined where there is no such condition.
 */
function unledContrast(table, item, action) {
    const { keyOf, start } = keyRanges(table);
    const key = keyOf[item];
    const leads = new Uint8Array(table.items.length);
    for (let other = start[key]; other < start[key + 1]; other++) {
        const own = other === item ? undefined : leadingWith(table, other, action);
        own?.forEach((leading, i) => {
            if (leading === 1)
                leads[i] = 1;
        });
    }
    if (!leads.includes(1))
        return undefined;
    const here = new Uint8Array(table.rows);
    for (const row of postings_rowsOfItem(table, item))
        here[row] = 1;
    let [y, n, Y, N] = [0, 0, 0, 0];
    for (let row = 0; row < table.rows; row++) {
        if (holdsAny(table, row, leads))
            continue;
        const isDone = table.action[row] === action ? 1 : 0;
        N++;
        Y += isDone;
        if (here[row] === 0)
            continue;
        n++;
        y += isDone;
    }
    return { y, n, Y, N };
}
function holdsAny(table, row, marked) {
    const end = table.itemStart[row + 1];
    for (let at = table.itemStart[row]; at < end; at++)
        if (marked[table.itemIds[at]] === 1)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/statistics/most-frequent.js
/** 1 at the places of the `most` greatest numbers, of equal ones at the first. */
function mostFrequent(events, most) {
    const chosen = new Uint8Array(events.length);
    const order = [...events.keys()].sort((a, b) => events[b] - events[a] || a - b);
    for (const place of order.slice(0, most))
        chosen[place] = 1;
    return chosen;
}

;// CONCATENATED MODULE: ./lib/policies/search/looked-into.js

/**
 * Rules that could be one by one are judged for so many actions, the most frequent: each takes a pass over the events or the
 * actions, so that thousands of actions took time by the square, and of thousands nobody reads rules.
 */
const MOST_ACTIONS = 1000;
/** Why no rule is told of the others. */
const SELDOM = `of more than ${MOST_ACTIONS} actions only the most frequent are looked into`;
/** By action: 1 where its rules are judged. `events` are those of each. */
const lookedInto = (events) => mostFrequent(events, MOST_ACTIONS);

;// CONCATENATED MODULE: ./lib/policies/search/preconditions.js














/** Fewest events of an action on which what it requires is worth a policy. */
const preconditions_MIN_EVENTS = 10;
/** From this confidence on "only when" is told of a guard, or a limit, even where the context leads to the action as well. */
const preconditions_ABSOLUTE = 0.99;
/** From this confidence on an action needs a value, and is not only led to by it and something else. */
const preconditions_LAW = 0.95;
/** Share of an action's events that must be left beside those that a context leads to. */
const LEAST_LEFT = 0.15;
/** From this confidence on an action needs its argument, which is chosen with it and cannot lead to it. */
const preconditions_HARDLY_BROKEN = 0.9;
/** A law is hardly ever broken, and less than by others, of whom some do break it. */
const MOST_BROKEN = 0.01;
const MOST_OF_OTHERS = 0.95;
const LESS_BROKEN = 0.2;
/** From this share of its events on a context leads to the action that it sees most often … */
const LEADS = 0.3;
/** … which decides half of what is done where the action is never done without it … */
const MOSTLY_LEADS = 0.5;
/** … or with one further condition, which covers nearly all of them, this surely … */
const preconditions_SURE = 0.6;
const MOST_OF_ALL = 0.9;
/** Share of an action's events, and gain of it over all events, with which the action needs a value. */
const NEEDS = 0.6;
const NEEDS_MORE = 0.2;
/** Fewest other actions without a cause of their own that say what events are like. */
const preconditions_MIN_COMPARED = 3;
/**
 * An action needs a value only if a good part of the others, however many may need it as well, come with it less often
 * (those at a fixed place of the session come with any, but are few). What chance adds to a share, in standard errors.
 */
const ALIKE = 0.3;
const preconditions_CHANCE = 1.64;
/** Share of events in common from which two conditions are one. */
const SAME_EVENTS = 0.92;
/** Reason of what is left out where no reason is wanted. */
const preconditions_OUT = 'left out';
/** "A only when K = v": every pair over the thresholds; without `all`, what adds nothing carries its reason. */
function searchPreconditions(table, options) {
    const isSure = reaching(options.minConfidence);
    const isLifted = liftReaching(options.minLift);
    const actions = table.actions.map((_, action) => postings_rowsOfAction(table, action).length);
    const { start, isDerived } = keyRanges(table);
    const found = [];
    for (let item = 0; item < table.items.length; item++) {
        if (!options.all && isDerived[item] === 1)
            continue;
        const counts = countsOf(table, item);
        const held = postings_eventsOfItem(table, item);
        for (let action = 0; action < counts.length; action++) {
            const y = counts[action];
            if (y === 0)
                continue;
            const n = actions[action];
            if (isSure(y, n) && isLifted(y, n, held, table.rows))
                found.push({ action, item, y, n });
        }
    }
    const tried = actions.filter((n) => n >= preconditions_MIN_EVENTS).length * (start.length - 1);
    const surroundings = options.all ? undefined : { present: presence(table), tried };
    const isLookedInto = lookedInto(actions);
    const reasonOf = (requirement, around) => isLookedInto[requirement.action] === 1 ? judge(table, options, requirement, around) : SELDOM;
    const judged = found.map((requirement) => ({
        ...requirement,
        reason: surroundings && reasonOf(requirement, surroundings)
    }));
    return (options.all ? judged : preconditions_withoutTwins(table, withoutCommon(judged, actions))).map((requirement) => ({
        rule: ruleOf(table, requirement),
        reason: requirement.reason
    }));
}
/** As many actions, and this share of them, that need the same make it a property of the events. */
const MANY = { actions: 6, share: 0.3 };
/** What so many actions come with is told of none: it is what events are like where nothing else is decided. */
function withoutCommon(requirements, actions) {
    const many = Math.max(MANY.actions, MANY.share * actions.filter((n) => n >= preconditions_MIN_EVENTS).length);
    const counts = new Map();
    for (const { item, reason } of requirements)
        if (reason === undefined)
            counts.set(item, (counts.get(item) ?? 0) + 1);
    return requirements.map((one) => one.reason === undefined && (counts.get(one.item) ?? 0) >= many
        ? { ...one, reason: 'one of many: so many actions come with it that it says nothing of this one' }
        : one);
}
/** Conditions that hold on nearly the same events are one: the one that holds more often with the action is told. */
function preconditions_withoutTwins(table, requirements) {
    const told = [];
    return [...requirements]
        .sort((a, b) => b.y * a.n - a.y * b.n || a.action - b.action || a.item - b.item)
        .map((one) => {
        if (one.reason !== undefined)
            return one;
        const rows = postings_rowsOfItem(table, one.item);
        const twin = told.find((other) => {
            if (other.action !== one.action)
                return false;
            const others = postings_rowsOfItem(table, other.item);
            return postings_intersect(rows, others).length >= SAME_EVENTS * Math.max(rows.length, others.length);
        });
        if (twin !== undefined)
            return { ...one, reason: `folded into ${said(table, [twin.item])}: the same events` };
        told.push(one);
        return one;
    });
}
function ruleOf(table, { action, item }) {
    const { key, value } = table.items[item];
    return {
        kind: 'precondition',
        action: table.actions[action],
        requires: Object.fromEntries([[key, value]])
    };
}
/** Events that have a key at all, by action and key by key; an array's members count as one. */
function presence(table) {
    const { start } = keyRanges(table);
    const several = severalValued(table);
    const known = [];
    const count = (key) => {
        const counts = new Uint32Array(table.actions.length);
        if (several[key] === 1) {
            for (const row of rowsWithKey(table, key)) {
                const action = table.action[row];
                counts[action] = counts[action] + 1;
            }
            return counts;
        }
        for (let item = start[key]; item < start[key + 1]; item++) {
            const own = countsOf(table, item);
            for (let action = 0; action < own.length; action++)
                counts[action] = counts[action] + own[action];
        }
        return counts;
    };
    return (key) => {
        const counts = known[key] ?? count(key);
        known[key] = counts;
        return counts;
    };
}
/**
 * Whether a narrow context (N events have its key) leads to the action, which then happens only there since it happens
 * because of it: the action is the most frequent there, or nearly all there is with one further condition.
 */
function leadsTo(table, { action, item, y, n }, N) {
    if (postings_eventsOfItem(table, item) > significance_NARROW * N)
        return false;
    const rows = postings_rowsOfItem(table, item);
    const { key: name, value } = table.items[item];
    const isSure = y >= preconditions_ABSOLUTE * n;
    const isOfRange = typeof value === 'string' && cut_points_isRange(value);
    if (given_isArgument(name) && !isOfRange && y >= preconditions_HARDLY_BROKEN * n)
        return false;
    const isLaw = isSure && (guard_isGuard(name, value) || isOfRange);
    const leads = isSure ? MOSTLY_LEADS : LEADS;
    if (!isLaw && y >= leads * rows.length && countsOf(table, item).every((count) => count <= y))
        return true;
    const { keyOf, isDerived } = keyRanges(table);
    /** By item: events with both, and those of the action. */
    const both = new Uint32Array(table.items.length);
    const done = new Uint32Array(table.items.length);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const counted = table.action[row] === action ? 1 : 0;
        const end = table.itemStart[row + 1];
        for (let at = table.itemStart[row]; at < end; at++) {
            const other = table.itemIds[at];
            both[other] = both[other] + 1;
            done[other] = done[other] + counted;
        }
    }
    const key = keyOf[item];
    return done.some((count, other) => count >= MOST_OF_ALL * y &&
        count >= preconditions_SURE * both[other] &&
        keyOf[other] !== key &&
        isDerived[other] === 0);
}
/** Gain over the other actions where no further condition leads to the action; 1 where hardly any event is left there. */
function gainUnled(table, { action, item, n }, others) {
    const left = unledCounts(table, item, action);
    if (left === undefined || left.n < Math.max(preconditions_MIN_EVENTS, LEAST_LEFT * n))
        return 1;
    return left.y / left.n - others;
}
/**
 * Gain over the other actions with the key, where other values of it belong to actions (or those to them), among the
 * events and actions that have no cause of their own: where large sums are escalated, whatever else is done freely comes
 * with small sums more often than events do. 1 where there is nothing to put aside, or nothing left.
 */
function gainBesides(table, { action, item, y, n }, byAction) {
    const { keyOf, start } = keyRanges(table);
    const key = keyOf[item];
    const owners = ownersOf(table);
    const bound = boundBesides(table, { action, item }, byAction);
    if (!bound.includes(1))
        return 1;
    for (let i = 0; i < owners.length; i++)
        if (owners[i] >= 0)
            bound[owners[i]] = 1;
    const compared = [...table.actions.keys()].filter((other) => bound[other] === 0 && other !== action && byAction[other] >= preconditions_MIN_EVENTS);
    const { key: name } = table.items[item];
    // Of an argument, what is not hardly ever broken has to be more than what the others leave.
    const unknown = given_isArgument(name) && y < preconditions_HARDLY_BROKEN * n ? 0 : 1;
    if (compared.length < preconditions_MIN_COMPARED)
        return unknown;
    const counts = { n: new Uint32Array(table.actions.length), y: new Uint32Array(table.actions.length) };
    const isFree = isFreeRow(table, key, action);
    const seen = new Uint8Array(table.rows);
    for (let other = start[key]; other < start[key + 1]; other++) {
        const rows = postings_rowsOfItem(table, other);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const done = table.action[row];
            if ((done !== action && bound[done] === 1) || !isFree(row))
                continue;
            if (seen[row] === 0)
                counts.n[done] = counts.n[done] + 1;
            seen[row] = 1;
            if (other === item)
                counts.y[done] = counts.y[done] + 1;
        }
    }
    const own = { y: counts.y[action], n: counts.n[action] };
    const shares = compared
        .filter((other) => counts.n[other] >= preconditions_MIN_EVENTS)
        .map((other) => counts.y[other] / counts.n[other])
        .sort((a, b) => a - b);
    if (own.n < preconditions_MIN_EVENTS || shares.length < preconditions_MIN_COMPARED)
        return unknown;
    const usual = shares[Math.floor(ALIKE * shares.length)];
    return own.y / own.n - usual - preconditions_CHANCE * Math.sqrt((usual * (1 - usual)) / own.n);
}
/** By action: 1 where other values of the key belong to it, or it to them. */
function boundBesides(table, { action, item }, byAction) {
    const { keyOf, start } = keyRanges(table);
    const key = keyOf[item];
    const owners = ownersOf(table);
    const bound = new Uint8Array(table.actions.length);
    for (let other = start[key]; other < start[key + 1]; other++) {
        if (other === item)
            continue;
        const owner = owners[other];
        if (owner >= 0)
            bound[owner] = 1;
        const share = postings_eventsOfItem(table, other) / table.rows;
        const counts = countsOf(table, other);
        for (let done = 0; done < counts.length; done++) {
            const [y, n] = [counts[done], byAction[done]];
            if (n >= preconditions_MIN_EVENTS && y >= NEEDS * n && y / n - share >= NEEDS_MORE)
                bound[done] = 1;
        }
    }
    bound[action] = 0;
    return bound;
}
function judge(table, options, requirement, { present, tried }) {
    const { action, item, y, n } = requirement;
    if (n < preconditions_MIN_EVENTS)
        return `the action occurs fewer than ${preconditions_MIN_EVENTS} times`;
    const key = keyRanges(table).keyOf[item];
    const byAction = present(key);
    const own = byAction[action];
    if (own < 0.8 * n)
        return 'the action often comes without this key';
    // Among the other actions with the key: a key that only this action has tells nothing about when it happens.
    const [Y, N] = [postings_eventsOfItem(table, item), byAction.reduce((sum, count) => sum + count, 0)];
    const others = (Y - y) / (N - own);
    // Of laws: what the other actions break now and then, this one does not.
    const isLaw = n - y <= MOST_BROKEN * n && others <= MOST_OF_OTHERS && n - y <= LESS_BROKEN * (1 - others) * n;
    const isOfOthers = y / n - others < 2 * significance_MIN_GAIN && !isLaw;
    const level = Math.log(KIND_LEVEL / Math.max(1, tried));
    const isChance = logMoreOften({ y, n, Y, N: table.rows }) > level;
    // Where nobody asks for the reason, what costs no pass over the events decides first.
    if (options.explained !== true && (N - own < preconditions_MIN_EVENTS || isOfOthers || isChance))
        return preconditions_OUT;
    if (leadsTo(table, requirement, N))
        return 'only the other side of this: the context leads to the action';
    if (N - own < preconditions_MIN_EVENTS)
        return 'no other action has this key';
    if (isOfOthers)
        return 'holds for other actions as well';
    if (y < preconditions_LAW * n && gainUnled(table, requirement, others) < 2 * significance_MIN_GAIN)
        return 'only the other side of this: with a further condition the context leads to the action';
    if (gainBesides(table, requirement, byAction) < 2 * significance_MIN_GAIN)
        return 'only what is left where other values of this key lead to other actions';
    if (isChance)
        return 'could be chance';
    const holds = new Uint32Array(table.rows);
    for (const row of postings_rowsOfItem(table, item))
        holds[row] = 1;
    const evidence = evidenceOfClass(postings_rowsOfAction(table, action), holds, 1, table);
    const whole = evidenceOfClass(rowsWithKey(table, key), holds, 1, table);
    columns_release(holds);
    if (evidence.sessions < options.minSessions)
        return significance_tooFewSessions(evidence.sessions, options.minSessions);
    const [effect, usual] = [effectWithin(evidence, whole), effectOf(whole)];
    const needed = y / n - others < 2 * significance_MIN_GAIN ? 0.001 : 0.05;
    if (logMoreOftenThanRest({ y, n: own, Y, N }, effect, usual) > Math.log(needed))
        return 'could hold for other actions as well';
    return logMoreOftenThanRest({ y, n, Y, N: table.rows }, effect, usual) > level
        ? 'could be chance'
        : undefined;
}

;// CONCATENATED MODULE: ./lib/statistics/sum.js
/** Added up from the first to the last. */
function sum(numbers) {
    let total = 0;
    for (let i = 0; i < numbers.length; i++)
        total += numbers[i];
    return total;
}

;// CONCATENATED MODULE: ./lib/policies/search/value-counts.js



/** Counts by action, value by value of a key, among any rows. */
class ValueCounts {
    #table;
    #known = new Map();
    constructor(table) {
        this.#table = table;
    }
    /** By value of the key, in the order of the items: counts by action among the rows; all rows where left out. */
    of(key, rows) {
        const { action, actions } = this.#table;
        const { from, to, codes, at: base } = this.#valuesOf(key);
        if (rows === undefined)
            return Array.from({ length: to - from }, (_, value) => countsOf(this.#table, from + value));
        const values = Array.from({ length: to - from }, () => new Uint32Array(actions.length));
        if (codes === undefined) {
            for (let item = from; item < to; item++)
                addActions(action, postings_intersect(rows, postings_rowsOfItem(this.#table, item)), values[item - from]);
            return values;
        }
        const flat = new Uint32Array((values.length + 1) * actions.length);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const at = codes[base + row] * actions.length + action[row];
            flat[at] = flat[at] + 1;
        }
        return values.map((_, v) => flat.subarray((v + 1) * actions.length, (v + 2) * actions.length));
    }
    #valuesOf(key) {
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const { items } = this.#table;
        const from = items.findIndex((item) => item.key === key);
        let to = from;
        while (to < items.length && items[to]?.key === key)
            to++;
        const { codes, place } = keyCodes(this.#table);
        const column = place[tableKeys(this.#table).keyOf[from]] ?? -1;
        const isKnown = column >= 0;
        const values = {
            from,
            to,
            codes: isKnown ? codes : undefined,
            at: isKnown ? column * this.#table.rows : 0
        };
        this.#known.set(key, values);
        return values;
    }
}
function addActions(action, rows, counts) {
    for (let i = 0; i < rows.length; i++) {
        const done = action[rows[i]];
        counts[done] = counts[done] + 1;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/variation.js

/** Fewest events of a value that say how often an action happens with it. */
const MIN_ROWS = 20;
const sums = new WeakMap();
/** Events by value: counted once for all the actions that are asked for. */
function eventsOf(values) {
    const known = sums.get(values) ?? values.map(sum);
    sums.set(values, known);
    return known;
}
/**
 * An action that belongs to one value of a key is rare with every other: only against the other values does it say
 * something that it is never there. With two values there is nothing else to compare.
 */
function elsewhere(values, { y, n, action }) {
    if (values.length < 3)
        return [];
    const events = eventsOf(values);
    let own = 0;
    for (let value = 1; value < values.length; value++)
        if (values[value]?.[action] > values[own]?.[action])
            own = value;
    const [done, all] = [values[own]?.[action], events[own]];
    const total = sum(events);
    const performed = values.reduce((times, counts) => times + counts[action], 0);
    const contrast = { y, n, Y: performed - done, N: total - all };
    const [atHome, abroad] = [done / all, (contrast.Y - y) / (contrast.N - n)];
    if (atHome < FAR_MORE * abroad)
        return [];
    return [{ contrast, reason: 'the action belongs to another context: see what it happens with' }];
}
/** Values of one key from which on it can be told how much the share of an action differs from one to the next. */
const MIN_VALUES = 4;
/** Robust standard deviations below the usual share at which a value stands out. */
const STANDS_OUT = 3;
/**
 * Whether the action's share differs so much from value to value of this key that one with few of it is no exception:
 * median and median deviation of the log shares, less what chance adds to it.
 */
function varies(values, own, action, upper) {
    const events = eventsOf(values);
    const others = values
        .map((counts, value) => ({ y: counts[action], n: events[value] }))
        .filter(({ n }, value) => value !== own && n >= MIN_ROWS);
    if (others.length < MIN_VALUES)
        return false;
    const shares = others.map(({ y, n }) => Math.log((y + 0.5) / (n + 1)));
    const usual = median(shares);
    const chance = median(others.map(({ y }) => 1 / (y + 0.5)));
    const spread = 1.4826 * median(shares.map((share) => Math.abs(share - usual)));
    return Math.log(upper) > usual - STANDS_OUT * Math.sqrt(Math.max(0, spread * spread - chance));
}
function median(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1
        ? sorted[middle]
        : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** How much more often than with other values an action must happen with one to belong to it. */
const FAR_MORE = 3;

;// CONCATENATED MODULE: ./lib/policies/search/prohibition-search.js











/** Absence says something only of what was to be expected this often. */
const prohibition_search_MIN_EXPECTED = 5;
/** "Never" may happen this much of how often it happens elsewhere. */
const MOST_OF_ELSEWHERE = 0.3;
/** What leads to an action: a good part of its events, and far more often than elsewhere. */
const HOME = { share: 0.2, lift: 3 };
/** From this share of what was to be expected on an action is not missing. */
const prohibition_search_MOST_LEFT = 0.4;
/** Share of an action's events that must be left beside those that a context leads to. */
const prohibition_search_LEAST_LEFT = 0.15;
/** Gain of share by which another action takes the place of all others. */
const prohibition_search_TAKES_OVER = 0.3;
/** How much rarer than elsewhere the action must be, at the upper end of the interval. */
const MIN_RATIO = 2;
/** Reason of what is left out where no reason is wanted. */
const prohibition_search_OUT = 'left out';
/** Whether the part sees the action too often, measured by the rest of the whole, to speak of never. */
const tooMany = ({ y, n, Y, N }) => y * (N - n) > MOST_OF_ELSEWHERE * (Y - y) * n;
/** Tells of a cell without an action whether the action is missing there, and why that is no policy where it is none. */
class ProhibitionSearch {
    #table;
    #options;
    #cells;
    #shares;
    /** By number of conditions: prohibitions looked at by how small the chance of their being kept could be, as a negative log. */
    #attainable;
    #levels = new Map();
    #known = new Map();
    #values;
    #every;
    #free = new Map();
    #homes = new Map();
    #overall = new Map();
    constructor(table, options, { cells, shares, attainable }) {
        this.#table = table;
        this.#options = options;
        this.#cells = cells;
        this.#shares = shares;
        this.#attainable = attainable;
        this.#values = new ValueCounts(table);
        this.#every = Uint32Array.from(shares);
    }
    #rowsOf(items) {
        let rows;
        for (const item of items) {
            const own = postings_rowsOfItem(this.#table, item);
            rows = rows === undefined ? own : postings_intersect(rows, own);
        }
        return rows;
    }
    #evidence(cell, action) {
        const rows = this.#rowsOf(cell.items) ?? new Uint32Array(0);
        return broken(evidenceOfClass(rows, this.#table.action, action, this.#table));
    }
    /** How often the action is not done, all over the log. */
    #everywhere(action) {
        const table = this.#table;
        const known = this.#overall.get(action) ?? broken(evidenceOfClass(everyRow(table), table.action, action, table));
        this.#overall.set(action, known);
        return known;
    }
    /** Share of the action ÷ upper bound of its share here. */
    ratio(cell, action) {
        return this.#ratioOf(action, this.#evidence(cell, action));
    }
    #ratioOf(action, evidence) {
        return this.#shares[action] / this.#table.rows / upperShare(evidence);
    }
    judge(cell, action) {
        const options = this.#options;
        const level = this.#level(cell);
        if (options.explained !== true && this.#isHopeless(cell, action, level))
            return prohibition_search_OUT;
        const contrasts = this.#contrasts(cell, action);
        const substitute = this.#substitute(cell, action);
        if (substitute !== undefined)
            return `only mirrors that ${JSON.stringify(this.#table.actions[substitute])} is what is done here`;
        for (const { contrast, reason } of contrasts) {
            const expected = (contrast.n * contrast.Y) / contrast.N;
            if (expected < prohibition_search_MIN_EXPECTED || tooMany(contrast))
                return reason;
            if (logLessOften(contrast) > level)
                return reason;
        }
        const evidence = this.#evidence(cell, action);
        if (evidence.sessions < options.minSessions)
            return significance_tooFewSessions(evidence.sessions, options.minSessions);
        const rest = (this.#shares[action] - cell.counts[action]) / (this.#table.rows - cell.n);
        if (this.#ratioOf(action, evidence) < options.minLift || rest < MIN_RATIO * upperShare(evidence))
            return 'too little was seen to say never';
        if (this.#varies(cell, action, upperShare(evidence)))
            return 'how often the action happens differs much from value to value anyway';
        if (this.#isLocal(cell, action))
            return 'another action takes its place here, in one context: no more than that';
        if (this.#isLedElsewhere(cell, action))
            return 'only mirrors that elsewhere, with a further condition, the context leads to the action';
        const effect = effectWithin(evidence, this.#everywhere(action));
        return contrasts.find(({ contrast }) => logLessOften(contrast, effect) > level)?.reason;
    }
    /** The action that takes the place of all others here: "when X, B" leaves little room for any other action. */
    #substitute({ items, n, counts }, action) {
        const usual = usualOf(counts);
        const takes = items.some((item) => {
            const whole = this.#whole(items, item);
            return counts[usual] / n - whole[usual] / sum(whole) >= prohibition_search_TAKES_OVER;
        });
        if (takes && usual !== action)
            return usual;
        return items.length === 1 ? this.#freeSubstitute(items[0], action) : undefined;
    }
    /** The same among the events that nothing else decides. */
    #freeSubstitute(item, action) {
        const { keyOf, start } = keyRanges(this.#table);
        const key = keyOf[item];
        let known = this.#free.get(key);
        if (known === undefined) {
            known = freeCounts(this.#table, key);
            this.#free.set(key, known);
        }
        const counts = known.values[item - start[key]];
        if (sum(counts) < MIN_ROWS)
            return undefined;
        const usual = usualOf(counts);
        const gain = counts[usual] / sum(counts) - known.whole[usual] / sum(known.whole);
        return usual !== action && gain >= prohibition_search_TAKES_OVER ? usual : undefined;
    }
    /**
     * Whether the action is missing only where it has its home: outside of the contexts that lead to it, it happens here
     * as it does elsewhere. Then some other action takes its place in part of this context, and nothing is forbidden.
     */
    #isLocal({ items }, action) {
        const home = this.#home(items, action);
        const left = { n: 0, y: 0, here: 0, hereDone: 0 };
        const { action: actionOf } = this.#table;
        for (let row = 0; row < this.#table.rows; row++) {
            if (home[row] === 1)
                continue;
            left.n++;
            if (actionOf[row] === action)
                left.y++;
        }
        for (const row of this.#rowsOf(items) ?? []) {
            if (home[row] === 1)
                continue;
            left.here++;
            if (actionOf[row] === action)
                left.hereDone++;
        }
        const expected = (left.here * left.y) / Math.max(1, left.n);
        return left.hereDone > prohibition_search_MOST_LEFT * expected;
    }
    /** Whether it is only more frequent elsewhere, since another value of the key leads to it together with a further condition. */
    #isLedElsewhere({ items }, action) {
        const left = items.length === 1 ? unledContrast(this.#table, items[0], action) : undefined;
        if (left === undefined || left.Y < prohibition_search_LEAST_LEFT * this.#shares[action])
            return false;
        const expected = (left.n * left.Y) / Math.max(1, left.N);
        return expected >= prohibition_search_MIN_EXPECTED && left.y > prohibition_search_MOST_LEFT * expected;
    }
    /** By row: 1 where some condition on another key holds under which the action is much more frequent than it is overall. */
    #home(items, action) {
        const own = items.map((item) => this.#table.items[item].key);
        const name = JSON.stringify([action, ...own]);
        const known = this.#homes.get(name);
        if (known !== undefined)
            return known;
        const home = new Uint8Array(this.#table.rows);
        const share = this.#shares[action];
        this.#table.items.forEach(({ key }, item) => {
            if (vocabulary_isDerived(key) || own.includes(key))
                return;
            const done = countsOf(this.#table, item)[action];
            const all = postings_eventsOfItem(this.#table, item);
            if (done < HOME.share * share || done * this.#table.rows < HOME.lift * share * all)
                return;
            const rows = postings_rowsOfItem(this.#table, item);
            for (let i = 0; i < rows.length; i++)
                home[rows[i]] = 1;
        });
        this.#homes.set(name, home);
        return home;
    }
    #varies({ items }, action, upper) {
        return items.some((item, i) => {
            const rest = items.filter((_, j) => j !== i);
            const { key } = this.#table.items[item];
            const first = this.#table.items.findIndex((other) => other.key === key);
            return varies(this.#wholes(rest, key).values, item - first, action, upper);
        });
    }
    /** Only prohibitions that could become significant at all share the level (Tarone, Biometrics 46, 1990). */
    #level({ items }) {
        const known = this.#levels.get(items.length);
        if (known !== undefined)
            return known;
        const own = this.#attainable[items.length] ?? [];
        const chance = KIND_LEVEL / this.#options.maxAntecedent;
        let [least, testable] = [own.length, 0];
        while (least > 0 && testable + own[least - 1] <= chance * Math.exp(least - 1))
            testable += own[--least];
        // Those that could only just become significant share it too.
        const level = Math.log(chance / Math.max(1, testable));
        this.#levels.set(items.length, level);
        return level;
    }
    /** Whether what needs no pass over the events decides already: then it has a reason, which nobody may want to know. */
    #isHopeless({ items, n, counts }, action, level) {
        const y = counts[action];
        return items.some((item) => {
            const whole = this.#whole(items, item);
            const [Y, N] = [whole[action], sum(whole)];
            const contrast = { y, n, Y, N };
            return (n * Y) / N < prohibition_search_MIN_EXPECTED || tooMany(contrast) || logLessOften(contrast) > level;
        });
    }
    /** Counts by action where one condition is left out. */
    #whole(items, left) {
        return this.#wholeOf(items.filter((item) => item !== left));
    }
    #wholeOf(items) {
        return this.#cells.get(items.join())?.counts ?? this.#every;
    }
    /** Where the action was to be expected, with the reason to leave the rule out where it was not. */
    #contrasts({ items, n, counts }, action) {
        const usual = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
        const mirror = `only mirrors that ${JSON.stringify(this.#table.actions[usual])} is usual here`;
        const y = counts[action];
        return items.flatMap((item, i) => {
            const rest = items.filter((_, j) => j !== i);
            const { wholes, values } = this.#wholes(rest, this.#table.items[item]?.key);
            const compared = wholes.flatMap((whole) => {
                const [Y, N, taken] = [whole[action], sum(whole), whole[usual]];
                return [
                    { contrast: { y, n, Y, N }, reason: 'could be chance' },
                    // What the usual action of this context leaves: its share alone is no prohibition of all the others.
                    { contrast: { y, n: n - counts[usual], Y, N: N - taken }, reason: mirror }
                ];
            });
            return [...compared, ...elsewhere(values, { y, n, action })];
        });
    }
    /** Counts by action where one condition is left out, where only its key is asked for, and value by value. */
    #wholes(rest, key) {
        const name = `${rest.join()}?${key}`;
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        const rows = this.#rowsOf(rest);
        const whole = this.#wholeOf(rest);
        const values = this.#values.of(key, rows);
        const present = whole.map((_, action) => values.reduce((total, counts) => total + counts[action], 0));
        const found = { wholes: sum(present) < sum(whole) ? [whole, present] : [whole], values };
        this.#known.set(name, found);
        return found;
    }
}
/** The counts of keeping to a prohibition, from those of breaking it. */
const broken = ({ events, kept, sessions, s_nn, s_ny, s_yy }) => ({
    events,
    kept: events - kept,
    sessions,
    s_nn,
    s_ny: s_nn - s_ny,
    s_yy: s_nn - 2 * s_ny + s_yy
});

;// CONCATENATED MODULE: ./lib/policies/search/prohibitions.js










/** "Never" may be broken in this share of the events at hand. */
const prohibitions_MOST_BROKEN = 0.03;
/** From here on how small the chance of never seeing an action could be is not told apart, as a negative log. */
const MOST_ATTAINABLE = 60;
const prohibitions_MOST_OF_ALL = 0.999;
/** "Never" with more conditions than this is no rule that people keep. */
const prohibitions_MOST_CONDITIONS = 2;
/** "When X, never A", only where A was to be expected; without `all`, what adds nothing carries its reason. */
function searchProhibitions(table, options) {
    const shares = table.actions.map((_, action) => postings_rowsOfAction(table, action).length);
    const largest = shares.reduce((most, share) => Math.max(most, share), 0);
    if (largest === 0)
        return [];
    const isSure = reaching(options.minConfidence);
    const minRows = Math.ceil((prohibition_search_MIN_EXPECTED * table.rows) / largest);
    const maxConditions = options.all ? options.maxAntecedent : Math.min(prohibitions_MOST_CONDITIONS, options.maxAntecedent);
    const cells = new Map();
    const attainable = [];
    const found = [];
    const request = {
        classOf: table.action,
        classes: table.actions.length,
        counted: knownCounts(table),
        minRows,
        maxConditions,
        // What never follows what is told by the sequence policies.
        wanted: (key) => !vocabulary_isDerived(key)
    };
    visitCells(table, request, (items, n, counts) => {
        attainable[items.length] ??= new Array(MOST_ATTAINABLE + 1).fill(0);
        const own = attainable[items.length];
        const missing = Math.log1p(-Math.min(n / table.rows, prohibitions_MOST_OF_ALL));
        let cell;
        for (let action = 0; action < shares.length; action++) {
            const y = counts[action];
            const share = shares[action];
            const bin = Math.min(MOST_ATTAINABLE, Math.floor(-share * missing));
            own[bin] = own[bin] + 1;
            if (y > prohibitions_MOST_BROKEN * n)
                continue;
            if ((n * share) / table.rows < prohibition_search_MIN_EXPECTED || tooMany({ y, n, Y: share, N: table.rows }))
                continue;
            if (!isSure(n - y, n))
                continue;
            cell ??= { items: items.slice(), n, counts: counts.slice() };
            found.push({ cell, action });
        }
        // Cells of the most conditions generalise nothing.
        if (items.length < maxConditions)
            cells.set(items.join(), cell ?? { items: items.slice(), n, counts: counts.slice() });
    });
    const search = new ProhibitionSearch(table, options, { cells, shares, attainable });
    const isLookedInto = lookedInto(shares);
    const meets = ({ cell, action }) => search.ratio(cell, action) >= options.minLift;
    const judged = options.all
        ? found.filter(meets)
        : prohibitions_withoutTwins(table, withoutFocus(table, found.map((one) => ({
            ...one,
            reason: isLookedInto[one.action] === 1 ? search.judge(one.cell, one.action) : SELDOM
        }))));
    return judged.map(({ cell, action, reason }) => ({
        rule: {
            kind: 'prohibition',
            antecedent: antecedentOf(table, cell.items),
            never: table.actions[action]
        },
        reason
    }));
}
/**
 * Where a context never sees a good part of all actions, or an action never stands in many values of one key, it is
 * the context (or the action) that is special: a dozen prohibitions would say so one by one.
 */
function withoutFocus(table, found) {
    const many = Math.max(4, Math.ceil(table.actions.length / 4));
    const counts = new Map();
    const names = ({ cell, action }) => {
        const keys = cell.items.map((item) => table.items[item]?.key);
        return [JSON.stringify(['context', ...cell.items]), JSON.stringify(['action', action, ...keys])];
    };
    for (const one of found)
        if (one.reason === undefined)
            for (const name of names(one))
                counts.set(name, (counts.get(name) ?? 0) + 1);
    return found.map((one) => one.reason === undefined && names(one).some((name) => (counts.get(name) ?? 0) >= many)
        ? { ...one, reason: 'one of many: this context, or this action, keeps to itself' }
        : one);
}
/** Share of events in common from which two contexts are one. */
const prohibitions_SAME_EVENTS = 0.9;
/**
 * Of prohibitions of one action in nearly the same events the one that is broken least is told; of those never broken
 * that on the key which tells more of what is done: a noisy copy of it tells less.
 */
function prohibitions_withoutTwins(table, found) {
    const known = new Map();
    const telling = ({ cell }) => cell.items.reduce((sum, item) => {
        const { key } = table.items[item];
        const own = known.get(key) ?? information(table, key);
        known.set(key, own);
        return sum + own;
    }, 0);
    // What is never broken comes before what is, by its key; of that what is broken least.
    const rank = (one) => (one.cell.counts[one.action] === 0 ? -1 - telling(one) : brokenIn(one));
    const told = [];
    return [...found]
        .sort((a, b) => a.cell.items.length - b.cell.items.length ||
        rank(a) - rank(b) ||
        b.cell.n - a.cell.n ||
        a.action - b.action ||
        compare(a, b))
        .map((one) => {
        if (one.reason !== undefined)
            return one;
        const rows = rowsWhere(table, antecedentOf(table, one.cell.items));
        const twin = told.find(({ one: other, rows: others }) => other.action === one.action && postings_intersect(rows, others).length >= prohibitions_SAME_EVENTS * rows.length);
        if (twin !== undefined)
            return { ...one, reason: `folded into ${said(table, twin.one.cell.items)}: the same events` };
        told.push({ one, rows });
        return one;
    });
}
/** What the key's values tell of the action, in nats by event and key; in thousandths, so that copies tell the same. */
function information(table, key) {
    let sum = 0;
    table.items.forEach((item, i) => {
        if (item.key !== key)
            return;
        const counts = countsOf(table, i);
        const n = postings_eventsOfItem(table, i);
        for (let action = 0; action < counts.length; action++) {
            const y = counts[action];
            if (y > 0)
                sum += y * Math.log((y * table.rows) / (n * postings_rowsOfAction(table, action).length));
        }
    });
    return Math.round((1000 * sum) / table.rows);
}
/** Share of the events in which it was broken, one more taken for granted: of two kept ones the wider is kept better. */
const brokenIn = ({ cell, action }) => (cell.counts[action] + 1) / (cell.n + 1);
const compare = (a, b) => {
    const at = a.cell.items.findIndex((item, i) => item !== b.cell.items[i]);
    return at < 0 ? 0 : a.cell.items[at] - b.cell.items[at];
};

;// CONCATENATED MODULE: ./lib/policies/search/pair-counts.js

/** Pairs are counted among this many actions, the most frequent. */
const pair_counts_MOST_ACTIONS = 400;
/** The counted actions, by place: how often each occurs, and which of them meet in a session (or on an object). */
class Meetings {
    actions;
    /** By action: its place among the counted ones, or -1. */
    place;
    /** By place. */
    occurrences;
    /** By pair of places, see `pair`. */
    met;
    sessions;
    constructor(table) {
        const frequency = table.actions.map((_, action) => postings_rowsOfAction(table, action).length);
        this.actions = table.actions
            .map((_, action) => action)
            .sort((a, b) => frequency[b] - frequency[a] || a - b)
            .slice(0, pair_counts_MOST_ACTIONS);
        this.place = new Int32Array(table.actions.length).fill(-1);
        for (let place = 0; place < this.actions.length; place++)
            this.place[this.actions[place]] = place;
        this.occurrences = new Float64Array(this.size);
        this.met = this.column();
        this.sessions = this.column();
    }
    get size() {
        return this.actions.length;
    }
    /** A number a pair: that of activation a and target b stands at `a * size + b`. */
    column() {
        return new Float64Array(this.size ** 2);
    }
    /** Events counted. */
    events() {
        return this.occurrences.reduce((sum, n) => sum + n, 0);
    }
}
function pairCount({ meetings, kept, mean, variance }, at) {
    return {
        n: meetings.occurrences[Math.floor(at / meetings.size)],
        met: meetings.met[at],
        y: kept[at],
        mean: mean[at],
        variance: variance[at],
        sessions: meetings.sessions[at]
    };
}

;// CONCATENATED MODULE: ./lib/policies/search/session-layout.js
/**
 * What the kernel that counts sessions (`assembly/sessions.ts`) and its host agree about: numbers, and where things stand
 * in memory, in bytes. Compiled for both.
 */
/** Sessions with fewer events of a value than this are counted in a column. */
const SHORT = 64;
/** Of up to so many actions any set of them is counted by itself. */
const MOST_IN_SETS = 10;
/** What is counted of a pair of places, 2 to the power of so many bytes, and where it stands there. */
const PAIR_BITS = 6;
const PAIR_BYTES = 64;
const MET = 0;
const SESSIONS = 4;
const BEFORE = 8;
const BEHIND = 12;
const NEXT_BEFORE = 16;
const NEXT_BEHIND = 20;
const MEAN = 24;
const VARIANCE = 32;
const MEAN_BESIDE = 40;
const VARIANCE_BESIDE = 48;
/** The same of an action. */
const ACTION_BITS = 5;
const ACTION_BYTES = 32;
const OPENS = 0;
const ENDS = 4;
const IN_SESSIONS = 8;
const DONE = 12;
const SHARE = 16;
const SHARE_VARIANCE = 24;
/** What shuffling gives of fewer events than 2 to this power of each of two places is worked out once: two numbers of 8 bytes. */
const FEW_BITS = 4;
const FEW_BYTES = 4_096;

;// CONCATENATED MODULE: ./lib/policies/search/block-counter.js


/** How often each of a few things occurs in a block of rows. Reused block by block. */
class Tally {
    total;
    /** What occurs, in the order in which it comes up; the first `size` entries. */
    here;
    size = 0;
    constructor(kinds) {
        this.total = new Uint32Array(kinds);
        this.here = new Int32Array(kinds);
    }
    add(kind) {
        if (this.total[kind] === 0)
            this.here[this.size++] = kind;
        this.total[kind] = this.total[kind] + 1;
    }
    clear() {
        for (let i = 0; i < this.size; i++)
            this.total[this.here[i]] = 0;
        this.size = 0;
    }
}
/** Counts order over blocks of rows: the events of a session, or those of it that name one object. */
class BlockCounter {
    meetings;
    tally;
    #counts;
    /** By place of an action and set of those on that side of it, as bits: events. Empty where there are too many sets. */
    #before;
    #behind;
    constructor(table) {
        this.meetings = new Meetings(table);
        const shuffled = { mean: this.meetings.column(), variance: this.meetings.column() };
        this.#counts = {
            precedence: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled },
            response: { meetings: this.meetings, kept: this.meetings.column(), ...shuffled }
        };
        this.tally = new Tally(this.meetings.size);
        const { size } = this.meetings;
        const sets = size <= MOST_IN_SETS ? size << size : 0;
        this.#before = new Uint32Array(sets);
        this.#behind = new Uint32Array(sets);
    }
    /** What was counted, once all blocks have been added. */
    finish() {
        const { precedence, response } = this.#counts;
        takeSets(this.#before, this.meetings.size, precedence.kept);
        takeSets(this.#behind, this.meetings.size, response.kept);
        return this.#counts;
    }
    /**
     * Adds the block `from … to`, its events by the places of their actions (-1 for one not counted), as often as it occurs.
     * The tally holds it until the next.
     */
    add(places, from, to, times = 1) {
        if (this.#before.length > 0)
            this.#addSets(places, from, to, times);
        else
            this.#addPairs(places, from, to, times);
        this.#meet(times);
    }
    #addSets(places, from, to, times) {
        const { tally, meetings } = this;
        const [before, behind, bits] = [this.#before, this.#behind, meetings.size];
        tally.clear();
        let seen = 0;
        for (let i = from; i < to; i++) {
            const own = places[i];
            if (own < 0)
                continue;
            const at = (own << bits) | seen;
            before[at] = before[at] + times;
            seen |= 1 << own;
            tally.add(own);
        }
        seen = 0;
        for (let i = to - 1; i >= from; i--) {
            const own = places[i];
            if (own < 0)
                continue;
            const at = (own << bits) | seen;
            behind[at] = behind[at] + times;
            seen |= 1 << own;
        }
    }
    #addPairs(places, from, to, times) {
        const { tally, meetings } = this;
        const { size } = meetings;
        tally.clear();
        const before = this.#counts.precedence.kept;
        for (let i = from; i < to; i++) {
            const own = places[i];
            if (own < 0)
                continue;
            keep(before, own, size, tally, times);
            tally.add(own);
        }
        tally.clear();
        const after = this.#counts.response.kept;
        for (let i = to - 1; i >= from; i--) {
            const own = places[i];
            if (own < 0)
                continue;
            keep(after, own, size, tally, times);
            tally.add(own);
        }
    }
    /** Adds what shuffling the block would give. */
    #meet(times) {
        const { tally, meetings } = this;
        const { met, sessions, occurrences, size } = meetings;
        const { mean, variance } = this.#counts.precedence;
        for (let i = 0; i < tally.size; i++) {
            const own = tally.here[i];
            const a = tally.total[own];
            occurrences[own] = occurrences[own] + a * times;
            for (let j = 0; j < tally.size; j++) {
                const other = tally.here[j];
                if (other === own)
                    continue;
                const at = own * size + other;
                const b = tally.total[other];
                const behind = (a * b) / (b + 1);
                met[at] = met[at] + a * times;
                sessions[at] = sessions[at] + times;
                // Events behind the first of b others: two given ones of the a both are with the chance b/(b + 2).
                mean[at] = mean[at] + behind * times;
                variance[at] =
                    variance[at] + (behind + (a * (a - 1) * b) / (b + 2) - behind * behind) * times;
            }
        }
    }
}
/** So many more of the pairs of this action with each other one that came up so far. */
function keep(kept, own, size, { here, size: known }, times) {
    const base = own * size;
    for (let j = 0; j < known; j++) {
        const other = here[j];
        if (other !== own)
            kept[base + other] = kept[base + other] + times;
    }
}
/** Adds events counted by set to the pairs of their action with each other one of the set, and forgets them. */
function takeSets(sets, size, kept) {
    for (let at = 0; at < sets.length; at++) {
        const events = sets[at];
        if (events === 0)
            continue;
        sets[at] = 0;
        const own = at >> size;
        for (let other = 0; other < size; other++)
            if (other !== own && ((at >> other) & 1) === 1)
                kept[own * size + other] = kept[own * size + other] + events;
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/aftermath.js




/** Places in a session, from its first part to its last, within which events are compared. */
const aftermath_PARTS = 5;
/** Fewest events of a part that say how frequent an action is there. */
const aftermath_MIN_ROWS = 20;
/** Share of all events that may come after an action. */
const MOST_AFTER = 0.6;
/** Below this share of what was to be expected an action is missing. */
const MISSING = 0.5;
/**
 * What is done after an action has occurred in the session, against what is done before it and in sessions without it,
 * part by part of the session: an action that never comes afterwards may be missing in those sessions altogether, which
 * no shuffling of their events can show.
 */
class Aftermaths {
    #table;
    /** Events by part, and of each action by part. */
    #rows = new Float64Array(aftermath_PARTS);
    #done;
    #dispersion;
    /** By row. */
    #part;
    /** By action: events that come after its first one in their session. */
    #behind;
    /** The same after one action has occurred: that which was asked for last, for pairs come action by action. */
    #after;
    constructor(table) {
        this.#table = table;
        this.#done = new Float64Array(table.actions.length * aftermath_PARTS);
        this.#dispersion = dispersionsOf(table);
        this.#behind = new Float64Array(table.actions.length);
        this.#part = new Uint8Array(table.rows);
        const last = new Int32Array(table.actions.length).fill(-1);
        for (let s = 0; s < table.sessions; s++) {
            const [from, to] = [table.sessionStart[s], table.sessionStart[s + 1]];
            for (let row = from; row < to; row++) {
                const own = table.action[row];
                const part = Math.floor((aftermath_PARTS * (row - from)) / (to - from));
                this.#part[row] = part;
                add(this.#rows, part);
                add(this.#done, own * aftermath_PARTS + part);
                if (last[own] < from)
                    this.#behind[own] = this.#behind[own] + to - row - 1;
                last[own] = row;
            }
        }
    }
    /**
     * How many pairs of actions could show at this chance that the one is never done after the other, whatever is seen:
     * only those share the level (Tarone, Biometrics 46, 1990). The places of the one and the share of the other decide.
     */
    testable(chance) {
        const whole = sum(this.#rows);
        const behind = this.#behind.filter((rows) => rows <= MOST_AFTER * whole);
        const rates = this.#table.actions
            .map((_, action) => postings_rowsOfAction(this.#table, action).length / this.#dispersion[action])
            .sort((a, b) => b - a);
        const expected = [];
        for (const rows of behind)
            for (const rate of rates) {
                if (rows * rate < -Math.log(chance) * whole)
                    break;
                expected.push((rows * rate) / whole);
            }
        expected.sort((a, b) => b - a);
        let pairs = Math.max(1, expected.length);
        while (pairs > 1 && expected[pairs - 1] < -Math.log(chance / pairs))
            pairs--;
        return pairs;
    }
    #afterOf(earlier) {
        if (this.#after?.earlier === earlier)
            return this.#after;
        const { action, actions } = this.#table;
        const after = {
            earlier,
            rows: new Float64Array(aftermath_PARTS),
            done: new Float64Array(actions.length * aftermath_PARTS),
            rowsBefore: new Float64Array(aftermath_PARTS),
            doneBefore: new Float64Array(actions.length)
        };
        const parts = this.#part;
        eachSessionWith(this.#table, earlier, (from, first, to) => {
            for (let row = from; row < first; row++) {
                add(after.rowsBefore, parts[row]);
                add(after.doneBefore, action[row]);
            }
            for (let row = first + 1; row < to; row++) {
                const part = parts[row];
                add(after.rows, part);
                add(after.done, action[row] * aftermath_PARTS + part);
            }
        });
        this.#after = after;
        return after;
    }
    /** Undefined where too much of the log comes after the earlier action to tell what it is like without it. */
    after(earlier, later) {
        let [done, expected, before] = [0, 0, 0];
        const after = this.#afterOf(earlier);
        if (sum(after.rows) > MOST_AFTER * sum(this.#rows))
            return undefined;
        for (let part = 0; part < aftermath_PARTS; part++) {
            const rows = after.rows[part];
            const own = after.done[later * aftermath_PARTS + part];
            const others = this.#rows[part] - rows;
            if (others < aftermath_MIN_ROWS)
                continue;
            done += own;
            const rate = (this.#done[later * aftermath_PARTS + part] - own) / others;
            expected += rows * rate;
            before += after.rowsBefore[part] * rate;
        }
        // What is to be expected was itself counted, on the rest of the events.
        const rest = sum(this.#rows) - sum(after.rows);
        return {
            done,
            expected,
            isMissingBefore: after.doneBefore[later] < MISSING * before,
            dispersion: this.#dispersion[later] * (1 + sum(after.rows) / Math.max(1, rest))
        };
    }
}
/**
 * How often the later action was done on an object after the earlier one had been, and how often it would have been
 * had it not mattered on which of the session's objects: of the events of the earlier one that are counted.
 */
function afterOnObject(table, earlier, later, key, isCounted = () => true) {
    const { action } = table;
    let [done, expected] = [0, 0];
    eachSessionWith(table, earlier, (from, first, to) => {
        const objects = new Set();
        for (let row = from; row < to; row++)
            for (const object of objectsOf(table, row, key))
                objects.add(object);
        const behind = new Map();
        let all = 0;
        for (let row = to - 1; row >= first; row--) {
            if (action[row] !== earlier && action[row] !== later)
                continue;
            const named = objectsOf(table, row, key);
            if (action[row] === earlier && isCounted(row)) {
                for (const object of named)
                    done += behind.get(object) ?? 0;
                expected += (all * named.length) / Math.max(1, objects.size);
            }
            if (action[row] === later)
                for (const object of named) {
                    all++;
                    behind.set(object, (behind.get(object) ?? 0) + 1);
                }
        }
    });
    return { done, expected };
}
/** Some events by the part of the session that they stand in, and those of them that are the action. */
class EventsByPart {
    #table;
    #action;
    #rows = new Float64Array(aftermath_PARTS);
    #done = new Float64Array(aftermath_PARTS);
    constructor(table, action) {
        this.#table = table;
        this.#action = action;
    }
    get rows() {
        return sum(this.#rows);
    }
    /** Adds the events `from … to` of the session. */
    add(from, to, session) {
        const { action, sessionStart } = this.#table;
        const [start, end] = [sessionStart[session], sessionStart[session + 1]];
        for (let row = from; row < to; row++) {
            const part = Math.floor((aftermath_PARTS * (row - start)) / (end - start));
            add(this.#rows, part);
            if (action[row] === this.#action)
                add(this.#done, part);
        }
    }
    /** Adds those of another one, of the same action. */
    join(other) {
        for (let part = 0; part < aftermath_PARTS; part++) {
            this.#rows[part] = this.#rows[part] + other.#rows[part];
            this.#done[part] = this.#done[part] + other.#done[part];
        }
    }
    /** How often the action is done, and how often it would be at the rates of the others, where these are enough. */
    against(others) {
        let [done, expected] = [0, 0];
        for (let part = 0; part < aftermath_PARTS; part++) {
            const rows = others.#rows[part];
            if (rows < aftermath_MIN_ROWS)
                continue;
            done += this.#done[part];
            expected += (this.#rows[part] * others.#done[part]) / rows;
        }
        return { done, expected };
    }
}
/** Calls back with the bounds of each session in which the action occurs, and the row on which it first does. */
function eachSessionWith(table, action, look) {
    let to = 0;
    const rows = postings_rowsOfAction(table, action);
    for (let i = 0; i < rows.length; i++) {
        const first = rows[i];
        if (first < to)
            continue;
        const session = table.session[first];
        to = table.sessionStart[session + 1];
        look(table.sessionStart[session], first, to);
    }
}
const add = (counts, at) => {
    counts[at] = counts[at] + 1;
};
const varied = new WeakMap();
/** Variance of the number of events of an action per session over what its share would give; at least 1. */
function dispersionsOf(table) {
    const known = varied.get(table);
    if (known !== undefined)
        return known;
    const found = dispersions(table);
    varied.set(table, found);
    return found;
}
/** Σ (c − r·l)² over the sessions, c events of the action among l, is Σ c² − 2r·Σ c·l + r²·Σ l²: the first two need only those with it. */
function dispersions({ rows, action, actions, sessions, sessionStart }) {
    const totals = new Float64Array(actions.length);
    for (let row = 0; row < rows; row++)
        add(totals, action[row]);
    const squares = new Float64Array(actions.length);
    const own = new Tally(actions.length);
    let squaredLengths = 0;
    for (let s = 0; s < sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        squaredLengths += (to - from) ** 2;
        own.clear();
        for (let row = from; row < to; row++)
            own.add(action[row]);
        for (let i = 0; i < own.size; i++) {
            const done = own.here[i];
            const c = own.total[done];
            const rate = totals[done] / rows;
            squares[done] = squares[done] + c * c - 2 * rate * c * (to - from);
        }
    }
    return squares.map((sum, done) => {
        const rate = totals[done] / rows;
        return Math.max(1, (sum + rate * rate * squaredLengths) / Math.max(1, totals[done]));
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-kernel.js

/** Counters at once, for their memory. */
const conditional_kernel_MOST_COUNTERS = 1 << 19;
/** Share of all events that must be asked for: the kernel goes through all of them. */
const LEAST_SHARE = 1 / 2;
/**
 * Tells the takers of all events of their parts, and then of every condition that they are open for, by the numbers of one
 * side. False, and nothing is told, where the kernel cannot do it, or would do too much.
 */
function tellSide(table, told, numbers, width) {
    const keys = conditional_kernel_keysOf(told, (width + 1) * table.actions.length);
    const rows = told.reduce((sum, { part }) => sum + part.rows.length, 0);
    if (keys === undefined || rows < LEAST_SHARE * table.rows)
        return false;
    const spots = {
        size: table.rows,
        classOf: table.action,
        classes: table.actions.length,
        codes: { codes: numbers, at: 0, first: 0, step: width }
    };
    let seen;
    for (const batch of keys) {
        const counts = pairCounts(spots, batch);
        if (counts === undefined)
            return false;
        seen ??= told.map((one) => takeAll(one, counts[0], width, table.actions.length));
        batch.forEach(({ at }, k) => {
            told.forEach((one, t) => {
                takeKey(one, at, counts[k], seen?.[t], {
                    width,
                    actions: table.actions.length
                });
            });
        });
    }
    return true;
}
/** The keys of the conditions, as many at once as there may be counters; undefined where it cannot be done. */
function conditional_kernel_keysOf(told, counters) {
    const keys = new Map();
    for (const { part } of told) {
        if (part.conditions.others !== undefined)
            return undefined;
        for (const { codes, at, slotOf } of part.conditions.keys)
            keys.set(at, { codes, at, bound: slotOf.length });
    }
    const batches = [];
    let left = 0;
    for (const key of keys.values()) {
        const size = key.bound * counters;
        if (size > conditional_kernel_MOST_COUNTERS)
            return undefined;
        if (size > left) {
            batches.push([]);
            left = conditional_kernel_MOST_COUNTERS;
        }
        batches.at(-1)?.push(key);
        left -= size;
    }
    return batches.length === 0 ? undefined : batches;
}
/** Tells of all events, by what is counted of any key, and gives the numbers that occur. */
function takeAll({ action, part, taker }, counts, width, actions) {
    const stride = (width + 1) * actions;
    const seen = [];
    for (let number = 0; number < width; number++) {
        let n = 0;
        for (let at = number * actions + action; at < counts.length; at += stride)
            n += counts[at];
        if (n === 0)
            continue;
        seen.push(number);
        taker.take(number, part.conditions.size, n);
    }
    return seen;
}
/** Tells of the conditions that are values of the key whose codes begin at `at`, where one of them is open. */
function takeKey({ action, part, taker }, at, counts, seen, { width, actions }) {
    const { occurs, conditions } = part;
    const own = conditions.keys.find((key) => key.at === at);
    if (own?.conditions.some((condition) => taker.isOpen(condition, occurs[condition])) !== true)
        return;
    const stride = (width + 1) * actions;
    for (let code = 1; code < own.slotOf.length; code++) {
        const slot = own.slotOf[code];
        if (slot === 0)
            continue;
        const condition = own.conditions[slot - 1];
        for (const number of seen) {
            const n = counts[code * stride + number * actions + action];
            if (n > 0)
                taker.take(number, condition, n);
        }
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-parts.js

/** The items as conditions of one action. */
function conditionsByKey(table, items) {
    const { keyOf, start } = tableKeys(table);
    const { codes, place } = keyCodes(table);
    const byKey = new Map();
    let others;
    items.forEach((item, condition) => {
        const key = keyOf[item];
        if (place[key] < 0) {
            others ??= new Int32Array(table.items.length).fill(-1);
            others[item] = condition;
            return;
        }
        const from = start[key];
        const own = byKey.get(key) ?? {
            slotOf: new Uint16Array(start[key + 1] - from + 1),
            conditions: []
        };
        own.slotOf[item - from + 1] = own.conditions.push(condition);
        byKey.set(key, own);
    });
    const keys = [...byKey].map(([key, own]) => ({ ...own, codes, at: place[key] * table.rows }));
    return { size: items.length, keys, others };
}
/** Room lent from one part to the next: for its events, and counters by number of a side and slot, at 0 in between. */
class Room {
    #rows;
    #before;
    #behind;
    #counts = [new Uint32Array(1 << 12), new Uint32Array(1 << 12)];
    /** For parts of so many events. */
    constructor(most) {
        this.#rows = new Uint32Array(most);
        this.#before = new Uint16Array(most);
        this.#behind = new Uint16Array(most);
    }
    /** The events of which something is told on one side or the other; 0 tells nothing where that is asked for. */
    gather(rows, { before, behind }, isNothing) {
        const [own, first, second] = [this.#rows, this.#before, this.#behind];
        let size = 0;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const a = before[row];
            const b = behind[row];
            if (isNothing && (a | b) === 0)
                continue;
            own[size] = row;
            first[size] = a;
            second[size++] = b;
        }
        return { rows: own, before: first, behind: second, size };
    }
    counters(size) {
        if (this.#counts[0].length < size)
            this.#counts = [new Uint32Array(size), new Uint32Array(size)];
        return this.#counts;
    }
}
const NO_CONDITION = -1;
/**
 * Tells the takers, one for each side, of all events of the part and then of every condition that they are open for: of
 * some of the events first, which often shows that the others cannot change it.
 */
function look(table, part, sides, room, takers, { isNothing, first }) {
    const gathered = room.gather(part.rows, sides, isNothing);
    if (gathered.size === 0)
        return;
    const { occurs, conditions } = part;
    const { keys, others, size } = conditions;
    const seen = [
        distinct(gathered.before, gathered.size, sides.width),
        distinct(gathered.behind, gathered.size, sides.width)
    ];
    const counts = room.counters(sides.width);
    conditional_parts_countAll(gathered, counts);
    fold(counts[0], seen[0], [size], takers[0]);
    fold(counts[1], seen[1], [size], takers[1]);
    const isOpen = (condition, left) => takers[0].isOpen(condition, left) || takers[1].isOpen(condition, left);
    const middle = Math.floor(first * gathered.size);
    for (const key of keys) {
        if (!key.conditions.some((condition) => isOpen(condition, occurs[condition])))
            continue;
        const slots = [NO_CONDITION, ...key.conditions];
        const told = room.counters(sides.width * slots.length);
        const counted = new Uint32Array(slots.length);
        countKey(key, gathered, [0, middle], told);
        conditional_parts_sum(told[0], seen[0], counted);
        fold(told[0], seen[0], slots, takers[0]);
        fold(told[1], seen[1], slots, takers[1]);
        const isSettled = key.conditions.every((condition, slot) => !isOpen(condition, occurs[condition] - counted[slot + 1]));
        if (isSettled)
            continue;
        countKey(key, gathered, [middle, gathered.size], told);
        fold(told[0], seen[0], slots, takers[0]);
        fold(told[1], seen[1], slots, takers[1]);
    }
    if (others !== undefined)
        takeItems(table, gathered, others, takers);
}
/** Tells the taker of the counts by number and slot, and sets them to 0; by slot the condition that it stands for. */
function fold(counts, numbers, conditions, taker) {
    for (const number of numbers)
        for (let slot = 0; slot < conditions.length; slot++) {
            const at = number * conditions.length + slot;
            const n = counts[at];
            counts[at] = 0;
            const condition = conditions[slot];
            if (n > 0 && condition !== NO_CONDITION)
                taker.take(number, condition, n);
        }
}
/** Adds up the counts by slot. */
function conditional_parts_sum(counts, numbers, bySlot) {
    for (const number of numbers)
        for (let slot = 0; slot < bySlot.length; slot++)
            bySlot[slot] = bySlot[slot] + counts[number * bySlot.length + slot];
}
/** The numbers that occur, ascending. */
function distinct(numbers, size, width) {
    const seen = new Uint8Array(width);
    for (let i = 0; i < size; i++)
        seen[numbers[i]] = 1;
    const found = [];
    for (let number = seen.indexOf(1); number >= 0; number = seen.indexOf(1, number + 1))
        found.push(number);
    return found;
}
function conditional_parts_countAll({ before, behind, size }, [first, second]) {
    for (let i = 0; i < size; i++) {
        const a = before[i];
        const b = behind[i];
        first[a] = first[a] + 1;
        second[b] = second[b] + 1;
    }
}
function countKey({ codes, at, slotOf, conditions }, { rows, before, behind }, [from, to], [first, second]) {
    const slots = conditions.length + 1;
    for (let i = from; i < to; i++) {
        const slot = slotOf[codes[at + rows[i]]];
        const a = before[i] * slots + slot;
        first[a] = first[a] + 1;
        const b = behind[i] * slots + slot;
        second[b] = second[b] + 1;
    }
}
function takeItems({ itemStart, itemIds }, { rows, before, behind, size }, conditionOf, [first, second]) {
    for (let i = 0; i < size; i++) {
        const row = rows[i];
        for (let j = itemStart[row]; j < itemStart[row + 1]; j++) {
            const condition = conditionOf[itemIds[j]];
            if (condition < 0)
                continue;
            first.take(before[i], condition, 1);
            second.take(behind[i], condition, 1);
        }
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-rest.js


/** Up to so many actions are counted at once anyway. */
const FEW_ACTIONS = 8;
/** Events of their sessions that are gone through for those without a condition, for each event of the action. */
const MOST_STEPS = 2;
/**
 * The conditions that hardly any event of their action lacks: what stands around those few, taken from what stands around
 * all, tells what stands around the others, whichever action that is.
 */
function commonConditions(table, { actions, conditions, occurs }) {
    if (actions.length <= FEW_ACTIONS)
        return [];
    return actions.flatMap((action, own) => {
        const rows = postings_rowsOfAction(table, action);
        return conditions[own].flatMap((item, condition) => {
            const without = rows.length - occurs[own]?.[condition];
            if (without * 2 > rows.length)
                return [];
            const rest = rowsWithout(table, rows, item, without);
            return rest !== undefined && stepsOf(table, rest) <= MOST_STEPS * rows.length
                ? [{ own, condition, rest }]
                : [];
        });
    });
}
/** Those of the rows that lack the item, so many of them; undefined where that takes longer to tell. */
function rowsWithout(table, rows, item, size) {
    const mark = markOf(table, item);
    if (mark === undefined)
        return undefined;
    const { codes, at, mask, code } = mark;
    const rest = new Uint32Array(size);
    let next = 0;
    for (let i = 0; i < rows.length && next < size; i++) {
        const row = rows[i];
        if ((codes[at + row] & mask) !== code)
            rest[next++] = row;
    }
    return rest;
}
function stepsOf({ session, sessionStart }, rows) {
    let steps = 0;
    for (let i = 0; i < rows.length; i++) {
        const own = session[rows[i]];
        steps += sessionStart[own + 1] - sessionStart[own];
    }
    return steps;
}
/** Writes down the counters of the condition, and of all events, with each other action. */
function countCommon(table, counters, totals, { own, condition, rest }) {
    const { actions, occurs } = counters;
    const around = aroundRest(table, counters, own, rest);
    const all = occurs[own].length - 1;
    for (const template of ['precedence', 'response']) {
        const counts = counters.of(template);
        for (let other = 0; other < actions.length; other++) {
            if (other === own)
                continue;
            const base = counters.base(own, other);
            const Y = totals(template, own, other);
            counts[base + all] = Y;
            counts[base + condition] = Y - around[template][other];
        }
    }
}
/** By place of an action: how many of the rows have it before, and behind, them in their session. */
function aroundRest({ action, session, sessionStart }, { actions, place }, own, rows) {
    const precedence = new Uint32Array(actions.length);
    const response = new Uint32Array(actions.length);
    /** By place: the last side, two to a row, on which it was seen. */
    const seen = new Uint32Array(actions.length);
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const s = session[row];
        const end = sessionStart[s + 1];
        for (let other = sessionStart[s]; other < end; other++) {
            const at = place[action[other]];
            if (at < 0 || at === own || other === row)
                continue;
            const side = 2 * i + (other < row ? 1 : 2);
            if (seen[at] === side)
                continue;
            seen[at] = side;
            const counts = other < row ? precedence : response;
            counts[at] = counts[at] + 1;
        }
    }
    return { precedence, response };
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-order.js





/** Adds up, for each condition of each action, what stands directly beside its events and before or behind them. */
function countOrder(table, counters, totals) {
    const parts = conditional_order_partsOf(table, counters);
    conditional_order_countBeside(table, counters, parts);
    countAround(table, counters, (bitOf) => aroundInSession(table, bitOf), { parts, totals });
}
/** The events of each action, by place. */
const conditional_order_partsOf = (table, { actions, conditions, occurs }) => actions.map((action, own) => ({
    rows: postings_rowsOfAction(table, action),
    occurs: occurs[own],
    conditions: conditionsByKey(table, conditions[own])
}));
const roomFor = (parts) => new Room(parts.reduce((most, { rows }) => Math.max(most, rows.length), 0));
/** What stands beside one event in three is no neighbour of three in four: so many of them show it. */
const SHOWS_NEIGHBOURS = 3 / 8;
/** The same of what stands anywhere on a side. */
const SHOWS_COMPANY = 1 / 2;
function conditional_order_countBeside(table, counters, parts) {
    const beside = besideEach(table, counters);
    const told = parts.map((part, own) => ({
        action: counters.actions[own],
        part,
        takers: [
            new Neighbours(counters, 'chain_precedence', own),
            new Neighbours(counters, 'chain_response', own)
        ]
    }));
    tell(table, told, beside, () => roomFor(parts), { isNothing: false, first: SHOWS_NEIGHBOURS });
}
/** Tells the takers of each part of what they need to know of it. */
function tell(table, told, sides, room, manner) {
    const side = (own) => told.map(({ takers, ...one }) => ({ ...one, taker: takers[own] }));
    if (tellSide(table, side(0), sides.before, sides.width)) {
        tellSide(table, side(1), sides.behind, sides.width);
        return;
    }
    const lent = room();
    for (const { part, takers } of told)
        look(table, part, sides, lent, takers, manner);
}
/**
 * Before and behind which other actions the events of each stand. `around` tells it as bits, by row, eight actions at a
 * time: of the action it is given the bit, or 0. Events are counted by all eight together. Pairs of which the totals say
 * that nothing can come of them are left out.
 */
function countAround(table, counters, around, { parts = conditional_order_partsOf(table, counters), totals } = {}) {
    const { actions, place } = counters;
    let lent;
    const room = () => {
        lent ??= roomFor(parts);
        return lent;
    };
    const common = totals === undefined ? [] : commonConditions(table, counters);
    const settled = actions.map(() => new Set());
    for (const { own, condition } of common)
        settled[own]?.add(condition);
    const ofOther = actions.map((_, other) => actions.map((_, own) => own !== other && mayHold(counters, totals, own, other, settled[own])));
    const others = actions.flatMap((_, other) => (ofOther[other]?.includes(true) === true ? [other] : []));
    for (let from = 0; from < others.length; from += 8) {
        const group = others.slice(from, from + 8);
        const bits = Uint8Array.from(place, (own) => (group.includes(own) ? 1 << group.indexOf(own) : 0));
        const sides = around((action) => bits[action]);
        const told = parts.flatMap((part, own) => {
            if (!group.some((other) => ofOther[other]?.[own] === true))
                return [];
            const action = actions[own];
            const isOwn = bits[action];
            const takers = [
                new Company(counters, 'precedence', own, group, isOwn, settled[own]),
                new Company(counters, 'response', own, group, isOwn, settled[own])
            ];
            return [{ action, part, takers }];
        });
        tell(table, told, sides, room, { isNothing: true, first: SHOWS_COMPANY });
    }
    if (totals !== undefined)
        for (const one of common)
            countCommon(table, counters, totals, one);
}
/** Whether an order of the two may be told under some condition, given how often it is kept without one. */
function mayHold(counters, totals, own, other, settled) {
    if (totals === undefined)
        return true;
    const occurs = counters.occurs[own];
    const N = occurs.at(-1);
    return ['precedence', 'response'].some((template) => {
        const Y = totals(template, own, other);
        return occurs
            .slice(0, -1)
            .some((n, condition) => !settled.has(condition) && counters.isOpen(template, { y: 0, left: n, n, Y, N }));
    });
}
/** Counters of one template: of an action with each other one, by condition. */
class Kept {
    counts;
    #template;
    #occurs;
    #isOpen;
    constructor(counters, template, own) {
        this.counts = counters.of(template);
        this.#template = template;
        this.#occurs = counters.occurs[own];
        this.#isOpen = counters.isOpen;
    }
    isOpen(base, condition, left) {
        const all = this.#occurs.length - 1;
        return this.#isOpen(this.#template, {
            y: this.counts[base + condition],
            left,
            n: this.#occurs[condition],
            Y: this.counts[base + all],
            N: this.#occurs[all]
        });
    }
}
/** By the place of the action that stands right beside the events; other numbers say that there is none of them. */
class Neighbours {
    #chain;
    #bases;
    #own;
    constructor(counters, chain, own) {
        this.#chain = new Kept(counters, chain, own);
        this.#bases = counters.actions.map((_, other) => counters.base(own, other));
        this.#own = own;
    }
    take(other, condition, n) {
        const base = this.#bases[other];
        if (base !== undefined && other !== this.#own)
            conditional_order_add(this.#chain.counts, base + condition, n);
    }
    isOpen(condition, left) {
        return this.#bases.some((base, other) => other !== this.#own && this.#chain.isOpen(base, condition, left));
    }
}
/** By the bits of up to eight actions that stand somewhere on that side. */
class Company {
    #kept;
    #bases;
    #isOwn;
    #settled;
    constructor(counters, template, own, group, isOwn, settled) {
        this.#settled = settled;
        this.#kept = new Kept(counters, template, own);
        this.#bases = group.map((other) => counters.base(own, other));
        this.#isOwn = isOwn;
    }
    take(bits, condition, n) {
        for (let left = bits & ~this.#isOwn, bit = 0; left !== 0; left >>= 1, bit++)
            if ((left & 1) === 1)
                conditional_order_add(this.#kept.counts, this.#bases[bit] + condition, n);
    }
    isOpen(condition, left) {
        if (this.#settled.has(condition))
            return false;
        return this.#bases.some((base, bit) => ((this.#isOwn >> bit) & 1) === 0 && this.#kept.isOpen(base, condition, left));
    }
}
function conditional_order_add(counts, at, n) {
    counts[at] = counts[at] + n;
}
/** As bits of actions: which stand before an event in its session, and which behind it. */
function aroundInSession({ rows, sessions, sessionStart, action }, bitOf) {
    const before = new Uint8Array(rows);
    const behind = new Uint8Array(rows);
    for (let s = 0; s < sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        let bits = 0;
        for (let row = from; row < to; row++) {
            before[row] = bits;
            bits |= bitOf(action[row]);
        }
        bits = 0;
        for (let row = to - 1; row >= from; row--) {
            behind[row] = bits;
            bits |= bitOf(action[row]);
        }
    }
    return { before, behind, width: 1 << 8 };
}
/**
 * The place of the action that stands directly before an event, and directly behind it: a call tried again is no
 * neighbour of itself. Where there is none, or another action, the number of places.
 */
function besideEach(table, { place, actions }) {
    const { rows, sessions, sessionStart, action } = table;
    const retry = retriesOf(table);
    const before = new Uint16Array(rows);
    const behind = new Uint16Array(rows);
    const number = Uint16Array.from(place, (own) => (own < 0 ? actions.length : own));
    for (let s = 0; s < sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        let last = actions.length;
        for (let row = from; row < to; row++) {
            const isAgain = row > from && retry[row] === 1 && action[row] === action[row - 1];
            if (row > from && !isAgain)
                last = number[action[row - 1]];
            before[row] = last;
        }
        let next = actions.length;
        for (let row = to - 1; row >= from; row--) {
            const isAgain = row + 1 < to && retry[row + 1] === 1 && action[row + 1] === action[row];
            if (row + 1 < to && !isAgain)
                next = number[action[row + 1]];
            behind[row] = next;
        }
    }
    return { before, behind, width: actions.length + 1 };
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-counters.js





const conditional_counters_MIN_EVENTS = 20;
/** Share of the activations that the context must cover. */
const conditional_counters_MIN_SHARE = 0.1;
/** Counters held at once. */
const conditional_counters_MOST_COUNTERS = 4_000_000;
const pairTemplates = ['precedence', 'response', 'chain_precedence', 'chain_response'];
/** Gain of share, among the events with its key, with which another action takes over where a condition holds. */
const conditional_counters_TAKES_OVER = 0.3;
/** By item, of these, which stand in their order: the action that takes over where it holds, or -1. */
function takenOver(table, conditions) {
    const taken = new Int32Array(table.items.length).fill(-1);
    const { keyOf, start } = tableKeys(table);
    let last = -1;
    let whole = new Float64Array(0);
    let all = 0;
    for (const item of conditions) {
        const key = keyOf[item];
        if (key !== last) {
            whole = new Float64Array(table.actions.length);
            for (let i = start[key]; i < start[key + 1]; i++)
                addCounts(table, i, whole);
            all = whole.reduce((total, count) => total + count, 0);
            last = key;
        }
        const { action, count } = usualAction(table, item);
        const share = count / postings_eventsOfItem(table, item);
        if (share - whole[action] / all >= conditional_counters_TAKES_OVER)
            taken[item] = action;
    }
    return taken;
}
/** The items that are context of their own, and frequent enough to be a condition of some action. */
const possibleConditions = (table) => table.items.flatMap((item, i) => (!vocabulary_isDerived(item.key) && postings_eventsOfItem(table, i) >= conditional_counters_MIN_EVENTS ? [i] : []));
/** Fulfilled activations by condition, of each pair of actions in each template. */
class Counters {
    /** The actions looked at, by place. */
    actions;
    /** By place, the items that are conditions for the action: neither too rare with it nor always there. */
    conditions;
    /** Events of the action with each of them, and at the end all of its events. */
    occurs;
    /** By action: its place, or -1. */
    place;
    isOpen;
    /** By place: where its counters begin in the lists of pairs, and how many each pair has. */
    #start;
    #kept = new Map();
    /** Fills them when they are first asked for: where nothing is a condition, nobody does. */
    #count;
    constructor(table, templates, count, { counted, isOpen }) {
        this.#count = count;
        this.isOpen = isOpen ?? (() => true);
        const items = possibleConditions(table);
        const most = Math.floor(Math.sqrt(conditional_counters_MOST_COUNTERS / Math.max(1, items.length + 1)));
        const frequency = frequencies(table, counted);
        this.actions = table.actions
            .map((_, action) => action)
            .filter((action) => frequency[action] >= conditional_counters_MIN_EVENTS)
            .sort((a, b) => frequency[b] - frequency[a] || a - b)
            .slice(0, most);
        this.place = places(this.actions, table.actions.length);
        const taken = takenOver(table, items);
        const together = this.#together(table, items, counted);
        const conditions = [];
        const occurs = [];
        const start = [];
        let size = 0;
        for (let own = 0; own < this.actions.length; own++) {
            const N = frequency[this.actions[own]];
            const chosen = [];
            const counts = [];
            for (let i = 0; i < items.length; i++) {
                const n = together[i]?.[own];
                if (n < conditional_counters_MIN_EVENTS || n < conditional_counters_MIN_SHARE * N || n === N)
                    continue;
                // Where another action takes over, little is left of what is done freely: that keeps any order.
                const owner = taken[items[i]];
                if (owner >= 0 && owner !== this.actions[own])
                    continue;
                chosen.push(items[i]);
                counts.push(n);
            }
            conditions.push(chosen);
            occurs.push([...counts, N]);
            start.push(size);
            size += this.actions.length * (chosen.length + 1);
        }
        this.conditions = conditions;
        this.occurs = occurs;
        this.#start = start;
        for (const template of templates)
            this.#kept.set(template, new Uint32Array(size));
    }
    /** By place of an item among these, and of an action: counted events with both. */
    #together(table, items, counted) {
        const known = counted === undefined ? knownCounts(table) : undefined;
        if (known === undefined)
            return countsAmong(table, items, this, counted);
        return items.map((item) => {
            const counts = known(item);
            return this.actions.map((action) => counts[action]);
        });
    }
    /** Where the counters of the pair begin. */
    base(own, other) {
        return this.#start[own] + other * (this.conditions[own].length + 1);
    }
    get templates() {
        return [...this.#kept.keys()];
    }
    of(template) {
        const count = this.#count;
        this.#count = undefined;
        count?.(this);
        return this.#kept.get(template);
    }
}
function places(chosen, size) {
    const place = new Int32Array(size).fill(-1);
    for (let i = 0; i < chosen.length; i++)
        place[chosen[i]] = i;
    return place;
}
/** By action: how many of its events are counted. */
function frequencies(table, counted) {
    if (counted === undefined)
        return table.actions.map((_, action) => postings_rowsOfAction(table, action).length);
    const found = new Array(table.actions.length).fill(0);
    for (let row = 0; row < table.rows; row++) {
        const action = table.action[row];
        if (counted[row] === 1)
            found[action] = found[action] + 1;
    }
    return found;
}
/** By place of an item among these: counted events with it, by place of the action. */
function countsAmong({ rows, action, items, itemStart, itemIds }, chosen, { actions, place: placeOfAction }, counted) {
    const found = chosen.map(() => new Uint32Array(actions.length));
    const place = places(chosen, items.length);
    for (let row = 0; row < rows && chosen.length > 0; row++) {
        const own = placeOfAction[action[row]];
        if (own < 0 || counted?.[row] === 0)
            continue;
        for (let i = itemStart[row]; i < itemStart[row + 1]; i++) {
            const counts = found[place[itemIds[i]]];
            if (counts !== undefined)
                counts[own] = counts[own] + 1;
        }
    }
    return found;
}
/** Counts order by condition of the activation: whatever is open, and in sessions what the totals do not rule out. */
const countByCondition = (table, { isOpen, totals } = {}) => {
    const count = (counters) => countOrder(table, counters, totalsOf(counters, totals));
    return new Counters(table, pairTemplates, count, { isOpen });
};
/** The totals by places of the counters, where all of their actions were paired. */
function totalsOf({ actions }, totals) {
    if (totals === undefined)
        return undefined;
    const { place, size } = totals.precedence.meetings;
    const places = actions.map((action) => place[action]);
    if (places.includes(-1))
        return undefined;
    return (template, own, other) => totals[template].kept[places[own] * size + places[other]];
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-objects.js


/** Counts order among the events that name the same object under the key, by condition of the activation. */
function countOnObjects(table, naming, isOpen) {
    const count = (counters) => countAround(table, counters, (bitOf) => aroundOnObjects(table, naming, bitOf));
    return new Counters(table, ['precedence', 'response'], count, { counted: naming.names, isOpen });
}
/** By key of objects, found in one pass. */
function namingByKey(table) {
    const { rows, objectKeys, objectStart, objectKey, objectNumber } = table;
    const names = objectKeys.map(() => new Uint8Array(rows));
    const objects = new Uint32Array(objectKeys.length);
    for (let row = 0, j = 0; row < rows; row++)
        for (const end = objectStart[row + 1]; j < end; j++) {
            const key = objectKey[j];
            const number = objectNumber[j];
            names[key][row] = 1;
            if (number >= objects[key])
                objects[key] = number + 1;
        }
    return names.map((own, key) => ({ key, objects: objects[key], names: own }));
}
/** As bits of actions: which were done before, and which behind, an event on one of the objects that it names. */
function aroundOnObjects(table, { key, objects, names }, bitOf) {
    const { rows, session, action, objectStart, objectKey, objectNumber } = table;
    const sides = { before: new Uint8Array(rows), behind: new Uint8Array(rows) };
    /** By object: what was done on it, and in which session that was. */
    const done = new Uint8Array(objects);
    const doneIn = new Int32Array(objects);
    const look = (row, bits) => {
        const own = session[row];
        const [from, to] = [objectStart[row], objectStart[row + 1]];
        for (let j = from; j < to; j++) {
            const object = objectNumber[j];
            if (objectKey[j] === key && doneIn[object] === own)
                bits[row] = bits[row] | done[object];
        }
        const bit = bitOf(action[row]);
        for (let j = from; j < to; j++) {
            const object = objectNumber[j];
            if (objectKey[j] !== key)
                continue;
            done[object] = doneIn[object] === own ? done[object] | bit : bit;
            doneIn[object] = own;
        }
    };
    doneIn.fill(-1);
    for (let row = 0; row < rows; row++)
        if (names[row] === 1)
            look(row, sides.before);
    doneIn.fill(-1);
    for (let row = rows - 1; row >= 0; row--)
        if (names[row] === 1)
            look(row, sides.behind);
    return { ...sides, width: 1 << 8 };
}

;// CONCATENATED MODULE: ./lib/policies/search/order-gain.js
/** The condition must make the order this much more certain … */
const MIN_CONDITION_GAIN = 0.2;
/** … or so much, where it leaves only this share of what breaks the order without it. */
const order_gain_STRICT = { gain: 0.1, broken: 0.25 };
/** … of what is never done, or not more often. */
const LIMIT_BROKEN = 0.5;
/** Order within a context is told where it is nearly always kept. */
const MIN_SURE = 0.75;
/** Fewest events of one action before or after which another one must come, in a context. */
const MIN_PAIRS = 30;
/** Whether the order is so much surer in the context than without it. */
const isStricter = (share, without) => share - without >= MIN_CONDITION_GAIN ||
    (share - without >= order_gain_STRICT.gain && 1 - share <= order_gain_STRICT.broken * (1 - without));
/** The same of what is never done, or not more often, which is broken rarely in any context. */
const isStricterLimit = (share, without) => share - without >= MIN_CONDITION_GAIN ||
    (share - without >= order_gain_STRICT.gain && 1 - share <= LIMIT_BROKEN * (1 - without));
/** Whether the order may yet be one that is told in the context, however the events that are left turn out. */
const isOpen = (_, { y, left, n, Y, N }) => {
    const most = Math.min(y + left, Y);
    return n >= MIN_PAIRS && most >= MIN_SURE * n && isStricter(most / n, Y / N);
};
/** Whether what is counted on this template may yet be told in the context: of what comes after an action also that it never does. */
const isCounted = (template, prospect) => isOpen(template, prospect) || (template === 'response' && isNeverOpen(prospect));
/** Of so many events in a context at least a "never" must be kept. */
const MIN_NEVER = 0.85;
/**
 * The same for "never afterwards", where `y` and `Y` are the events after which it was done all the same: measured by the
 * other events, of which a common context leaves few.
 */
function isNeverOpen({ y, n, Y, N }) {
    const fewest = Math.max(y, Y - (N - n));
    if (n < MIN_PAIRS || n >= N || fewest > (1 - MIN_NEVER) * n)
        return false;
    return isStricterLimit(1 - fewest / n, 1 - (Y - fewest) / (N - n));
}

;// CONCATENATED MODULE: ./lib/policies/search/ends-in-context.js



/** Fewest sessions that an action opens, or ends, in a context. */
const MIN_SESSIONS = 5;
/**
 * What stands at an end of its sessions in a context, counted session by session, since an action may be done there more
 * than once. Only what stands at an end at all is looked at.
 */
function endsInContext(table, { actions, conditions, occurs, place }) {
    let possible = 0;
    const found = ['first', 'last'].flatMap((template) => {
        const at = sessionsAtEnd(table, template, { actions, place });
        return actions.flatMap((action, own) => {
            const Y = at[placeOf(table, own, table.items.length)];
            if (Y < MIN_SESSIONS)
                return [];
            const all = postings_rowsOfAction(table, action);
            const repeated = sessionsByRows(table, all);
            return conditions[own].flatMap((item, i) => {
                const n = occurs[own]?.[i];
                const fewest = fewestSessions(repeated, n);
                if (fewest > Math.min(n, Y) / MIN_SURE)
                    return [];
                possible++;
                const y = at[placeOf(table, own, item)];
                const most = y / MIN_SURE;
                if (y < MIN_SESSIONS || fewest > most)
                    return [];
                const mark = markOf(table, item);
                if (mark !== undefined && isInMore(table, all, mark, most))
                    return [];
                const sessions = sessionsWith(table, postings_intersect(all, postings_rowsOfItem(table, item)));
                return y < MIN_SURE * sessions ? [] : [{ template, action, item, sessions, y, n, Y, N: all.length }];
            });
        });
    });
    return { found, possible };
}
/** Where an action by its place is counted with an item; without any it has the number behind all items. */
const placeOf = ({ items }, own, item) => own * (items.length + 1) + item;
/** Sessions at whose end the action stands, with each item. */
function sessionsAtEnd(table, template, { actions, place }) {
    const { sessions, sessionStart, action, items, itemStart, itemIds } = table;
    const found = new Uint32Array(placeOf(table, actions.length, 0));
    for (let s = 0; s < sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        if (from === to)
            continue;
        const row = template === 'first' ? from : to - 1;
        const own = place[action[row]];
        if (own < 0)
            continue;
        const base = own * (items.length + 1);
        found[base + items.length] = found[base + items.length] + 1;
        for (let i = itemStart[row]; i < itemStart[row + 1]; i++) {
            const at = base + itemIds[i];
            found[at] = found[at] + 1;
        }
    }
    return found;
}
/** Sessions by how many of the rows, ascending, lie in them. */
function sessionsByRows({ session, sessionStart }, rows) {
    const found = [0];
    for (let i = 0; i < rows.length;) {
        const from = i;
        const end = sessionStart[session[rows[i]] + 1];
        while (i < rows.length && rows[i] < end)
            i++;
        while (found.length <= i - from)
            found.push(0);
        found[i - from] = found[i - from] + 1;
    }
    return found;
}
/** Sessions that so many of these rows lie in, at least: where they fill those that have the most. */
function fewestSessions(byRows, rows) {
    let sessions = 0;
    for (let size = byRows.length - 1, left = rows; size > 0 && left > 0; size--) {
        const filled = Math.min(byRows[size], Math.ceil(left / size));
        sessions += filled;
        left -= filled * size;
    }
    return sessions;
}
/** Whether the rows, ascending, hold the item in more sessions than that: mostly the first of them show it. */
function isInMore({ session, sessionStart }, rows, { codes, at, mask, code }, most) {
    let sessions = 0;
    let end = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        if (row < end || (codes[at + row] & mask) !== code)
            continue;
        if (++sessions > most)
            return true;
        end = sessionStart[session[row] + 1];
    }
    return false;
}
/** Sessions that the rows, ascending, lie in. */
function sessionsWith({ session }, rows) {
    let sessions = 0;
    for (let i = 0; i < rows.length; i++)
        if (i === 0 || session[rows[i]] !== session[rows[i - 1]])
            sessions++;
    return sessions;
}

;// CONCATENATED MODULE: ./lib/policies/search/limit-chances.js

/** In no more than this share of the sessions to be expected beyond a limit it is broken, and so many of these there are. */
const limit_chances_MOST_BROKEN = 0.5;
const limit_chances_MIN_EXPECTED = 5;
/** Whether an action is limited, and not only at its end with what reaches the limit: `beyond` it go so many sessions. */
function isLimited(table, { action, most, beyond }, rows) {
    const expected = expectedBeyond(table, rows, action, most);
    return expected >= limit_chances_MIN_EXPECTED && beyond <= limit_chances_MOST_BROKEN * expected;
}
/**
 * Sessions to be expected beyond a limit of those that come to it, from the events that are left to them by then, at the
 * rate at which the action is done up to there: where the session, or the context, ends with the action that reaches the
 * limit, nothing limits it. `rows` are the events looked at, ascending; all without them.
 */
function expectedBeyond(table, rows, performed, most) {
    const { action, session } = table;
    const retry = retriesOf(table);
    const left = [];
    /** Events up to those that reach the limit, and how many of them are the action. */
    let [seen, done] = [0, 0];
    const size = rows?.length ?? table.rows;
    let [own, times, rest] = [-1, 0, 0];
    const close = () => {
        if (times >= most)
            left.push(rest);
    };
    for (let i = 0; i < size; i++) {
        const row = rows === undefined ? i : rows[i];
        if (session[row] !== own) {
            close();
            own = session[row];
            times = 0;
            rest = 0;
        }
        if (retry[row] === 1 && action[row] === performed)
            continue;
        if (times >= most) {
            rest++;
            continue;
        }
        seen++;
        if (action[row] !== performed)
            continue;
        done++;
        times++;
    }
    close();
    const others = 1 - done / Math.max(1, seen);
    return left.reduce((sum, events) => sum + 1 - others ** events, 0);
}

;// CONCATENATED MODULE: ./lib/policies/search/repetitions.js


/** Poisson: `rate` occurrences an event, told apart up to `most`. */
function scattered(lengths, rate, most) {
    const expected = new Array(most + 1).fill(0);
    let any = 0;
    // Without iterators, which make objects at every step until the loop is compiled: it is short and asked for often.
    for (let i = 0; i < lengths.length; i++) {
        const { 0: length, 1: count } = lengths[i];
        let poisson = Math.exp(-rate * length);
        any += count * (1 - poisson);
        for (let k = 1; k <= most; k++) {
            poisson *= (rate * length) / k;
            expected[k - 1] = expected[k - 1] + count * poisson;
        }
    }
    return { expected, any };
}
/** Binomial: each of these events is the action with the chance `share`, told apart up to `most`. */
function drawn(lengths, share, most) {
    const rate = Math.min(1, share);
    const expected = new Array(most + 1).fill(0);
    let any = 0;
    for (let i = 0; i < lengths.length; i++) {
        const { 0: length, 1: count } = lengths[i];
        let binomial = (1 - rate) ** length;
        any += count * (1 - binomial);
        for (let k = 1; k <= most && k <= length; k++) {
            binomial = rate < 1 ? (binomial * (length - k + 1) * rate) / (k * (1 - rate)) : Number(k === length);
            expected[k - 1] = expected[k - 1] + count * binomial;
        }
    }
    return { expected, any };
}
/** Halvings after which the rate is known as well as need be, and how many times the rate of the log it may be. */
const STEPS = 30;
const MOST_RATE = 2.5;
/** Standard errors by which fewer sessions than were seen are taken for granted: an action in all of them tells no rate. */
const repetitions_CHANCE = 2;
/** The same at the rate, from that of the log up, at which so many sessions have any. */
function scatteredOver(lengths, seen, rate, most, scatter = scattered) {
    const all = sum(lengths.map(([, sessions]) => sessions));
    const sessions = seen - repetitions_CHANCE * Math.sqrt(seen * (1 - seen / all) + 1);
    let [low, high] = [rate, rate * MOST_RATE];
    for (let step = 0; step < STEPS; step++) {
        const middle = (low + high) / 2;
        if (scatter(lengths, middle, 0).any < sessions)
            low = middle;
        else
            high = middle;
    }
    return scatter(lengths, low, most);
}
/** Sessions that come to one below a limit, and to it. */
const comingTo = (times, most) => [
    sum(times.slice(most - 2)),
    sum(times.slice(most - 1))
];
/**
 * How many sessions go beyond a limit of two or more, against how many of those one below it went on to reach it, were the
 * action as often done once more as ever: where the first time has a cause of its own, later ones are rarer anyway. A limit
 * shows in those that come to it, however few these are among all sessions.
 */
function continued(times, { expected, any }, most) {
    const [before, at] = comingTo(times, most);
    const reached = (limit) => any - sum(expected.slice(0, limit - 1));
    const counted = { reached: at, beyond: sum(times.slice(most)) };
    if (before === 0 || reached(most) <= 0)
        return { ...counted, expected: 0, least: 0 };
    const slowing = (reached(most + 1) * reached(most - 1)) / reached(most) ** 2;
    return {
        ...counted,
        expected: mostBeyond(times, most) * slowing,
        least: ((at * atLeast(at)) / before) * slowing
    };
}
/** How many sessions could be expected beyond the limit, were it no slower to be done once more: no more than these. */
function mostBeyond(times, most) {
    const [before, at] = comingTo(times, most);
    return before === 0 ? 0 : (at * at) / before;
}
/** Sessions that are not empty. */
function sessionsWithEvents(table) {
    let sessions = 0;
    for (let s = 0; s < table.sessions; s++)
        if (table.sessionStart[s + 1] > table.sessionStart[s])
            sessions++;
    return sessions;
}

;// CONCATENATED MODULE: ./lib/policies/search/session-kernel.js






/** A table's sessions, whole ones at a time, with the places where the kernel finds their actions and retries. */
function sessionsOf(table, places) {
    const retry = retriesOf(table);
    const actions = places.take(4 * PIECE_ROWS);
    const retries = places.take(PIECE_ROWS);
    const starts = places.take(4 * (PIECE_ROWS + 1));
    const handOver = (buffer, { from, to, first, last }) => {
        new Uint32Array(buffer, actions, to - from).set(table.action.subarray(from, to));
        new Uint8Array(buffer, retries, to - from).set(retry.subarray(from, to));
        new Uint32Array(buffer, starts, last - first + 1).set(table.sessionStart.subarray(first, last + 1));
    };
    return { actions, retries, starts, handOver };
}
/**
 * Adds up what the sessions, or each n-th of them, have of each code: the codes begin at `at`. Tells of sessions with too
 * many events of a code for the counters. False, and nothing is added, where the kernel cannot do it.
 */
function addByKernel(table, { codes, at, step, most }, counters, onLong) {
    const pieces = sessionPieces(table);
    if (pieces === undefined)
        return false;
    const places = new Places();
    const actions = table.actions.length;
    const values = counters.occurrences.length / actions;
    const lengthAt = places.take(4 * values);
    const doneAt = places.take(4 * counters.occurrences.length);
    const found = [counters.lengths, counters.times, counters.occurrences].map((counts) => ({
        counts,
        at: places.take(4 * counts.length)
    }));
    const end = places.end;
    const [lengthsAt, timesAt, occurrencesAt] = found.map(({ at }) => at);
    const handed = sessionsOf(table, places);
    const codesAt = places.take(4 * PIECE_ROWS);
    const longAt = places.take(PIECE_ROWS);
    const kernel = countingKernel(table.rows, places);
    if (kernel === undefined)
        return false;
    const { buffer, exports } = kernel;
    new Uint8Array(buffer, lengthAt, end - lengthAt).fill(0);
    for (const piece of pieces) {
        const { from, to, first, last } = piece;
        handed.handOver(buffer, piece);
        integersAt(buffer, codesAt, to - from, codes).set(codes.subarray(at + from, at + to));
        const long = exports.countKey(codesAt, codes.BYTES_PER_ELEMENT, handed.actions, handed.retries, from, handed.starts, last - first, (step - (first % step)) % step, step, actions, most, lengthAt, doneAt, occurrencesAt, timesAt, lengthsAt, longAt);
        const longer = new Uint32Array(buffer, longAt, 2 * long);
        for (let i = 0; i < longer.length; i += 2)
            onLong(longer[i], longer[i + 1]);
    }
    for (const { counts, at } of found)
        counts.set(new Uint32Array(buffer, at, counts.length));
    return true;
}
/** Undefined where the kernel cannot do it. `most`: how many repetitions are told apart. */
function orderByKernel(table, most) {
    const pieces = sessionPieces(table);
    if (pieces === undefined)
        return undefined;
    const meetings = new Meetings(table);
    const { size } = meetings;
    const actions = table.actions.length;
    const places = new Places();
    const pairsAt = places.take(PAIR_BYTES * size ** 2);
    const actsAt = places.take(ACTION_BYTES * actions);
    const timesAt = places.take(4 * (most + 1) * actions);
    const lengthsAt = places.take(4 * (PIECE_ROWS + 1));
    const totalAt = places.take(4 * size);
    const doneAt = places.take(4 * actions);
    const sets = size <= MOST_IN_SETS ? size << size : 0;
    const setsBeforeAt = places.take(4 * sets);
    const setsBehindAt = places.take(4 * sets);
    const end = places.end;
    const fewAt = places.take(FEW_BYTES);
    const sharesAt = places.take(8 * size);
    const hereAt = places.take(4 * size);
    const actionsHereAt = places.take(4 * actions);
    const ownAt = places.take(4 * PIECE_ROWS);
    const placesAt = places.of(meetings.place);
    const handed = sessionsOf(table, places);
    const kernel = countingKernel(table.rows, places);
    if (kernel === undefined)
        return undefined;
    const { buffer, exports } = kernel;
    new Uint8Array(buffer, pairsAt, end - pairsAt).fill(0);
    exports.startOrder(placesAt, size, pairsAt, actsAt, timesAt, most, lengthsAt, totalAt, hereAt, doneAt, actionsHereAt, ownAt);
    exports.startShuffled(setsBeforeAt, setsBehindAt, fewAt, sharesAt);
    for (const piece of pieces) {
        handed.handOver(buffer, piece);
        exports.countOrder(handed.actions, handed.retries, piece.from, handed.starts, piece.last - piece.first);
    }
    const pairs = new DataView(buffer, pairsAt, PAIR_BYTES * size ** 2);
    const column = (read) => Float64Array.from({ length: size ** 2 }, (_, at) => (at % (size + 1) === 0 ? 0 : read(PAIR_BYTES * at)));
    const count = (field) => column((at) => pairs.getInt32(at + field, true));
    const sum = (field) => column((at) => pairs.getFloat64(at + field, true));
    meetings.met.set(count(MET));
    meetings.sessions.set(count(SESSIONS));
    meetings.actions.forEach((action, place) => {
        meetings.occurrences[place] = postings_rowsOfAction(table, action).length;
    });
    const [before, behind] = [count(BEFORE), count(BEHIND)];
    takeSets(new Uint32Array(buffer, setsBeforeAt, sets), size, before);
    takeSets(new Uint32Array(buffer, setsBehindAt, sets), size, behind);
    const acts = new DataView(buffer, actsAt, ACTION_BYTES * actions);
    const ends = (field) => table.actions.map((_, action) => {
        const at = ACTION_BYTES * action;
        const n = acts.getInt32(at + IN_SESSIONS, true);
        const mean = acts.getFloat64(at + SHARE, true);
        const variance = acts.getFloat64(at + SHARE_VARIANCE, true);
        return { n, met: n, y: acts.getInt32(at + field, true), mean, variance, sessions: n };
    });
    const often = new Uint32Array(buffer, timesAt, (most + 1) * actions);
    const byLength = new Uint32Array(buffer, lengthsAt, PIECE_ROWS + 1);
    const lengths = new Map();
    for (let length = 0; length < byLength.length; length++)
        if (byLength[length] !== 0)
            lengths.set(length, byLength[length]);
    return {
        meetings,
        before,
        behind,
        nextBefore: count(NEXT_BEFORE),
        nextBehind: count(NEXT_BEHIND),
        mean: sum(MEAN),
        variance: sum(VARIANCE),
        meanBeside: sum(MEAN_BESIDE),
        varianceBeside: sum(VARIANCE_BESIDE),
        first: ends(OPENS),
        last: ends(ENDS),
        totals: table.actions.map((_, action) => acts.getInt32(ACTION_BYTES * action + DONE, true)),
        times: table.actions.map((_, action) => [
            ...often.subarray((most + 1) * action, (most + 1) * (action + 1))
        ]),
        lengths
    };
}

;// CONCATENATED MODULE: ./lib/policies/search/limit-counts.js









/** Counters held at once, by value and action. */
const limit_counts_MOST_COUNTERS = 2_000_000;
/** Counts how often each action occurs with each value of one key, session by session; a retry is no occurrence. */
class KeyCounter {
    /** The place of the first item's value; that of no value is 0. */
    static FIRST = 1;
    #most;
    #actions;
    /** By value: the session in which it was seen last, and its events there. */
    #session;
    #length;
    /** By value and number of events: sessions; and those with more events. */
    #lengths;
    #long = new Map();
    /** By value: what was told of its sessions. */
    #known = [];
    /** By value and action: the same, and sessions by how often it occurs in them, from 0, which nobody reads, on. */
    #doneIn;
    #done;
    #times;
    #occurrences;
    constructor(values, actions, most) {
        this.#most = most;
        this.#actions = actions;
        this.#session = new Int32Array(values).fill(-1);
        this.#length = new Uint32Array(values);
        this.#lengths = new Uint32Array(values * SHORT);
        this.#doneIn = new Int32Array(values * actions).fill(-1);
        this.#done = new Uint32Array(values * actions);
        this.#times = new Uint32Array(values * actions * (most + 2));
        this.#occurrences = new Uint32Array(values * actions);
    }
    /** Adds an event; those of a value come session by session. */
    add(value, session, action, isRetry) {
        if (this.#session[value] === session)
            this.#length[value] = this.#length[value] + 1;
        else {
            this.#close(value);
            this.#session[value] = session;
            this.#length[value] = 1;
        }
        if (isRetry)
            return;
        const at = value * this.#actions + action;
        if (this.#doneIn[at] === session)
            this.#done[at] = this.#done[at] + 1;
        else {
            this.#settle(at);
            this.#doneIn[at] = session;
            this.#done[at] = 1;
        }
    }
    /**
     * The same of all events of every n-th session, by the codes of a key, which begin at `base`. What a session has is
     * counted first and then read off, once for each event: asking each event whether it is the first would be guesswork.
     */
    addColumn(table, codes, base, retry, step) {
        const { sessions, sessionStart, action } = table;
        const [length, done, occurrences, times] = [this.#length, this.#done, this.#occurrences, this.#times];
        const [actions, most] = [this.#actions, this.#most + 1];
        const onLong = (value, events) => this.#closeLong(value, events);
        const column = { codes, at: base, step, most: this.#most };
        if (addByKernel(table, column, { lengths: this.#lengths, times, occurrences }, onLong))
            return;
        for (let session = 0; session < sessions; session += step) {
            const start = sessionStart[session];
            const end = sessionStart[session + 1];
            for (let row = start; row < end; row++) {
                const value = codes[base + row];
                const at = value * actions + action[row];
                length[value] = length[value] + 1;
                done[at] = done[at] + 1 - retry[row];
            }
            for (let row = start; row < end; row++) {
                const value = codes[base + row];
                const at = value * actions + action[row];
                const often = done[at];
                const own = at * (most + 1) + Math.min(often, most);
                occurrences[at] = occurrences[at] + often;
                times[own] = times[own] + 1;
                done[at] = 0;
                this.#close(value);
            }
        }
    }
    /** Counts the session that had this value and action last. */
    #settle(at) {
        const done = this.#done[at];
        if (done === 0)
            return;
        this.#done[at] = 0;
        this.#occurrences[at] = this.#occurrences[at] + done;
        const own = at * (this.#most + 2) + Math.min(done, this.#most + 1);
        this.#times[own] = this.#times[own] + 1;
    }
    #close(value) {
        const length = this.#length[value];
        this.#length[value] = 0;
        if (length < SHORT) {
            const at = value * SHORT + length;
            this.#lengths[at] = this.#lengths[at] + 1;
            return;
        }
        this.#closeLong(value, length);
    }
    #closeLong(value, length) {
        const long = this.#long.get(value) ?? new Map();
        this.#long.set(value, long.set(length, (long.get(length) ?? 0) + 1));
    }
    /** Once all events have been added. */
    #lengthsOf(value) {
        const known = this.#known[value];
        if (known !== undefined)
            return known;
        if (this.#length[value] !== 0)
            this.#close(value);
        const lengths = [];
        for (let length = 1; length < SHORT; length++) {
            const sessions = this.#lengths[value * SHORT + length];
            if (sessions > 0)
                lengths.push([length, sessions]);
        }
        const found = [...lengths, ...[...(this.#long.get(value) ?? [])].sort(([a], [b]) => a - b)];
        this.#known[value] = found;
        return found;
    }
    repeated(value, action) {
        const lengths = this.#lengthsOf(value);
        const at = value * this.#actions + action;
        this.#settle(at);
        const times = [...this.#times.subarray(at * (this.#most + 2) + 1, (at + 1) * (this.#most + 2))];
        const events = sum(lengths.map(([length, sessions]) => length * sessions));
        const sessions = sum(times);
        const rate = this.#occurrences[at] / Math.max(1, events);
        let scattered;
        const unlimited = () => {
            scattered ??= scatteredOver(lengths, sessions, rate, this.#most, drawn);
            return scattered;
        };
        return { lengths, all: sum(lengths.map(([, own]) => own)), sessions, times, rate, unlimited };
    }
}
/** Counts a key in every session, or in each n-th of them (`step`); undefined where it has too many values. */
function limit_counts_countKey(table, key, most, step = 1) {
    const { session, action, actions, rows } = table;
    const { start } = tableKeys(table);
    const { codes, place } = keyCodes(table);
    const [from, to] = [start[key], start[key + 1]];
    const values = to - from + KeyCounter.FIRST;
    if (values * actions.length * (most + 1) > limit_counts_MOST_COUNTERS)
        return undefined;
    const counter = new KeyCounter(values, actions.length, most);
    const retry = retriesOf(table);
    const base = place[key] * rows;
    if (base >= 0) {
        counter.addColumn(table, codes, base, retry, step);
        return counter;
    }
    const addAll = (value, holding) => {
        for (let i = 0; i < holding.length; i++) {
            const row = holding[i];
            const own = session[row];
            if (own % step === 0)
                counter.add(value, own, action[row], retry[row] === 1);
        }
    };
    for (let item = from; item < to; item++)
        addAll(item - from + KeyCounter.FIRST, postings_rowsOfItem(table, item));
    if (to - from === 1)
        addAll(0, limit_counts_rowsWithout(table, key));
    return counter;
}
/** The rows that have no value of the key. */
function limit_counts_rowsWithout(table, key) {
    const present = rowsWithKey(table, key);
    let next = 0;
    return everyRow(table).filter((row) => {
        while (next < present.length && present[next] < row)
            next++;
        return present[next] !== row;
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/options.js

/** Whether what is counted is of enough sessions and kept often enough to be told. */
const isEnough = ({ sessions, kept, events }, { minSessions, minConfidence }) => sessions >= minSessions && reaches(kept, events, thresholdFraction(minConfidence));

;// CONCATENATED MODULE: ./lib/policies/search/order-rule.js

function sequenceOf({ actions, items }, { template, activation, target, same, most, item }) {
    const context = item === undefined ? [] : [items[item]];
    return {
        kind: 'sequence',
        template,
        activation: actions[activation],
        ...(target === undefined ? {} : { target: actions[target] }),
        ...(same === undefined ? {} : { same }),
        ...(most === undefined ? {} : { most }),
        antecedent: Object.fromEntries(context.map(({ key, value }) => [key, value]))
    };
}
/** What always holds is told without the condition under which it holds as well. */
const isBare = ({ rule }) => wording_sortedConditions(rule.antecedent).length === 0;
/** What the rule is a statement about; single-action templates state something each. */
const pairOf = ({ rule }) => {
    if (rule.target === undefined)
        return JSON.stringify([rule.template, rule.activation, rule.most ?? null]);
    const forward = rule.template === 'response' || rule.template === 'chain_response';
    return JSON.stringify(forward ? [rule.activation, rule.target] : [rule.target, rule.activation]);
};
/** The rule, left out. */
const left = (candidate, reason) => ({ ...candidate, reason });

;// CONCATENATED MODULE: ./lib/policies/search/limits-in-context.js














const MOST_TIMES = 3;
const limits_in_context_MIN_EVENTS = 20;
/** Share of the events of the action that the context must cover. */
const limits_in_context_MIN_SHARE = 0.02;
/** A limit is broken this rarely; one above one more often: each further time may break it anew. */
const MIN_STRICT = 0.8;
const MIN_STRICT_ABOVE_ONE = 0.65;
/** "Exactly once" is said of what nearly every session does. */
const MOST_SESSIONS = 0.9;
/** … and in no more than this share of the sessions that chance would take over it. */
const limits_in_context_MOST_BROKEN = 0.5;
/** Share of the sessions, and number of them, that chance would take over a limit for it to be worth telling. */
const MIN_OVER = 0.05;
const limits_in_context_MIN_EXPECTED = 5;
/** log of the level at which a limit is stricter than elsewhere: that there is one has been shown by then. */
const STRICTER_LEVEL = Math.log(0.01);
/** Share of the calls that may repeat one that failed: of more of them how often it is done is told by how often it fails. */
const MOST_RETRIES = 0.2;
/** How much more of "exactly once" must be due to more than chance than elsewhere, and at all. */
const MIN_ORDER_GAIN = 0.1;
/** From so many sessions on a part of them is looked at first, every n-th of them. */
const MANY_SESSIONS = 8_000;
const SAMPLED = 4;
/** By how much a part of the sessions may miss a threshold, and by how many standard errors what breaks a limit. */
const SLACK = 0.05;
const SAMPLED_CHANCE = 3;
/**
 * How often an action may be done in a session in a context, and what each session of a context does once: judged against
 * the same number of the context's events drawn at random, the other values of its key, and the limit without a context.
 */
function searchLimits(table, options, actions, repetitions) {
    const contexts = contextsOf(table, actions);
    const tried = sum([...contexts.values()].map((own) => own.length)) * (MOST_TIMES + 1);
    const level = Math.log(KIND_LEVEL / Math.max(1, tried));
    const sessions = sessionsWithEvents(table);
    const { start } = tableKeys(table);
    return [...contexts].flatMap(([key, occurrences]) => {
        const [from, to] = [start[key], start[key + 1]];
        const placeOf = (item) => item - from + KeyCounter.FIRST;
        const wholeOf = (action) => repetitions[action];
        const mayBe = (counter) => ({ action, item }) => counter === undefined || mayLimit(counter.repeated(placeOf(item), action), wholeOf(action));
        // On a big log most keys can be left after some of the sessions.
        const step = table.sessions >= MANY_SESSIONS ? SAMPLED : 1;
        if (step > 1 && !occurrences.some(mayBe(limit_counts_countKey(table, key, MOST_TIMES, step))))
            return [];
        const counter = limit_counts_countKey(table, key, MOST_TIMES);
        if (counter === undefined)
            return [];
        const values = to - from === 1 ? [0] : Array.from({ length: to - from }, (_, i) => i + KeyCounter.FIRST);
        return occurrences.filter(mayBe(counter)).flatMap(({ action, item }) => {
            let found;
            const others = () => {
                found ??= values
                    .filter((value) => value !== placeOf(item))
                    .map((value) => counter.repeated(value, action));
                return found;
            };
            const own = counter.repeated(placeOf(item), action);
            const whole = wholeOf(action);
            const limited = { table, options, action, item, level, whole, sessions, own, others };
            return [...once(limited), ...atMost(limited)];
        });
    });
}
/** Whether an action may be limited in a context, by what a good part of its sessions show. */
function mayLimit(own, whole) {
    if (own.times[0] >= (MOST_SESSIONS - SLACK) * own.all)
        return true;
    const { sessions } = own;
    for (let most = 1; sessions > 0 && most <= MOST_TIMES; most++) {
        const broken = sessions - within(own, most);
        const strict = most === 1 ? MIN_STRICT : MIN_STRICT_ABOVE_ONE;
        if (broken > (1 - strict + SLACK) * sessions)
            continue;
        const brokenAtAll = 1 - whole.times[0] / whole.sessions;
        if (most === 1 && brokenAtAll - broken / sessions < SLACK)
            continue;
        const usual = most === 1 ? overAt(own, 1, own.rate) * sessions : mostBeyond(own.times, most);
        if (usual < (MIN_OVER - SLACK / 2) * sessions)
            continue;
        const allowed = limits_in_context_MOST_BROKEN * usual;
        if (broken <= allowed + SAMPLED_CHANCE * Math.sqrt(allowed + 1))
            return true;
    }
    return false;
}
/** By key. A limit makes an action rare: also contexts with few of its events are looked at. */
function contextsOf(table, actions) {
    const { keyOf } = tableKeys(table);
    const contexts = new Map();
    table.items.forEach(({ key }, item) => {
        if (vocabulary_isDerived(key) || postings_eventsOfItem(table, item) < limits_in_context_MIN_EVENTS)
            return;
        const counts = countsOf(table, item);
        const own = contexts.get(keyOf[item]) ?? [];
        for (const action of actions) {
            const N = postings_rowsOfAction(table, action).length;
            const n = counts[action];
            if (n >= limits_in_context_MIN_EVENTS && n >= limits_in_context_MIN_SHARE * N && n < N)
                own.push({ action, item });
        }
        if (own.length > 0)
            contexts.set(keyOf[item], own);
    });
    return contexts;
}
/** The rule as every other policy is counted, where it meets the thresholds. */
function told({ table, options, action, item }, limit, expected) {
    const rule = sequenceOf(table, { ...limit, activation: action, item });
    const { evidence, confidence } = countPolicy(rule, table);
    if (!isEnough(evidence, options))
        return [];
    return [{ rule, confidence, expected, events: evidence.events }];
}
/** The lowest limit that is kept here and not elsewhere. */
function atMost(limited) {
    const { own } = limited;
    for (let most = 1; own.sessions > 0 && most <= MOST_TIMES; most++) {
        const expected = most === 1 ? onceExpected(limited) : severalExpected(limited, most);
        if (expected === undefined)
            continue;
        return isMostlyRetried(limited) ? [] : told(limited, { template: 'at_most', most }, expected);
    }
    return [];
}
function isMostlyRetried({ table, action, item }) {
    const rows = postings_intersect(postings_rowsOfAction(table, action), postings_rowsOfItem(table, item));
    const retry = retriesOf(table);
    return rows.filter((row) => retry[row] === 1).length > MOST_RETRIES * rows.length;
}
/** Share of the sessions that would keep to once by chance; undefined where that is no limit. */
function onceExpected(limited) {
    const { own, whole, level } = limited;
    const share = within(own, 1) / own.sessions;
    if (share < MIN_STRICT || !isStricterLimit(share, whole.times[0] / whole.sessions))
        return;
    const usual = overAt(own, 1, own.rate);
    if (usual < MIN_OVER || usual * own.sessions < limits_in_context_MIN_EXPECTED)
        return;
    const broken = 1 - share;
    const elsewhere = usual * overElsewhere(limited);
    if (broken > limits_in_context_MOST_BROKEN * Math.min(usual, elsewhere) || !isStricterLimit(share, 1 - elsewhere))
        return;
    return logSurprise(own.sessions, share, 1 - elsewhere) > level ? undefined : 1 - usual;
}
/** The same of several times: of the sessions that come so far hardly any go on, and with the other values they do. */
function severalExpected(limited, most) {
    const { own, level } = limited;
    if (within(own, most) < MIN_STRICT_ABOVE_ONE * own.sessions)
        return;
    if (own.sessions - within(own, most) > limits_in_context_MOST_BROKEN * mostBeyond(own.times, most))
        return;
    const { reached, beyond, expected, least } = continuedOf(own, most);
    if (expected < Math.max(limits_in_context_MIN_EXPECTED, MIN_OVER * own.sessions) || beyond > limits_in_context_MOST_BROKEN * expected)
        return;
    const kept = 1 - beyond / reached;
    if (logSurprise(reached, kept, 1 - least / reached) > level)
        return;
    if (!isLimited(limited.table, { action: limited.action, most, beyond }, postings_rowsOfItem(limited.table, limited.item)))
        return;
    const elsewhere = beyondElsewhere(limited, most);
    if (beyond > limits_in_context_MOST_BROKEN * elsewhere.ratio * expected)
        return;
    const surprise = logSurprise(reached, kept, 1 - (elsewhere.least * expected) / reached);
    return surprise > STRICTER_LEVEL ? undefined : 1 - expected / own.sessions;
}
const within = ({ times }, most) => sum(times.slice(0, most));
const continuedOf = ({ times, unlimited }, most) => continued(times, unlimited(), most);
/**
 * How many sessions do it more than once with the other values of the key, for each that chance would have do so; at
 * most 1, and 0 where there are too few to tell.
 */
function overElsewhere({ others }) {
    let [broken, expected] = [0, 0];
    for (const other of others()) {
        if (other.sessions === 0)
            continue;
        broken += other.sessions - within(other, 1);
        expected += other.sessions * overAt(other, 1, other.rate);
    }
    return expected < limits_in_context_MIN_EXPECTED ? 0 : Math.min(1, atLeast(broken) / expected);
}
/**
 * The same of those that come to a limit and go on beyond it, and the least that it may be; 1 where too few come so far
 * elsewhere to tell.
 */
function beyondElsewhere({ others }, most) {
    let [gone, expected] = [0, 0];
    for (const other of others()) {
        if (other.sessions === 0)
            continue;
        const further = continuedOf(other, most);
        gone += further.beyond;
        expected += further.expected;
    }
    if (expected < limits_in_context_MIN_EXPECTED)
        return { ratio: 1, least: 1 };
    return { ratio: Math.min(1, gone / expected), least: Math.min(1, atLeast(gone) / expected) };
}
/** Share of the sessions with the action that drawing it at this rate would take over the limit. */
function overAt({ lengths }, most, rate) {
    const { expected, any } = drawn(lengths, rate, most);
    return any > 0 ? Math.max(0, 1 - sum(expected.slice(0, most)) / any) : 0;
}
/** What nearly every session of the context does once, and sessions elsewhere do not. */
function once(limited) {
    const { own, whole, sessions, level } = limited;
    const [y, n] = [own.times[0], own.all];
    const share = y / n;
    if (share < MOST_SESSIONS || !isStricter(share, whole.times[0] / sessions))
        return [];
    const expected = onceByChance(own) / n;
    const others = limited.others();
    const [Y, N] = [sum(others.map(({ times }) => times[0])), sum(others.map(({ all }) => all))];
    if (N === 0 || !isStricter(share, Y / N))
        return [];
    const gainElsewhere = (Y - sum(others.map(onceByChance))) / N;
    if (share - expected < Math.max(0, gainElsewhere) + MIN_ORDER_GAIN)
        return [];
    if (logMoreOften({ y, n, Y: y + Y, N: n + N }) > level)
        return [];
    if (logSurprise(n, share, expected) > level)
        return [];
    return told(limited, { template: 'exactly_once' }, expected);
}
/** Sessions that would do it once by chance. */
const onceByChance = ({ lengths, rate }) => drawn(lengths, rate, 1).expected[0];

;// CONCATENATED MODULE: ./lib/policies/search/never-in-context.js







/** In no more than this share of the cases that were to be expected a "never" is broken … */
const never_in_context_MOST_BROKEN = 0.35;
/** … and of those to be expected if it were no stricter here than elsewhere. */
const MOST_BROKEN_BESIDES = 0.5;
const never_in_context_MIN_EXPECTED = 5;
/** Below this share of what was to be expected the second action is missing before the first one too. */
const never_in_context_MISSING = 0.5;
/** Chance that any of those that are stricter in their context is told though its order has nothing to do with it … */
const ORDER_LEVEL = 0.01;
/** … and that a single one is, of those that are broken in few of the cases that were to be expected. */
const CLEAR_ORDER_LEVEL = 0.05;
/**
 * "When K = v, after A never B": kept far more often than without the context, and B is far rarer behind A than in other
 * events of such sessions, in the same parts of them, and than behind A elsewhere; or, of the same object, than on the
 * other objects of the session.
 */
function searchNever(table, options, counters, same) {
    const found = [];
    let tried = 0;
    const { actions } = counters;
    for (let own = 0; own < actions.length; own++) {
        const conditions = counters.conditions[own];
        if (conditions.length === 0)
            continue;
        const kept = counters.of('response');
        const occurs = counters.occurs[own];
        const N = occurs[conditions.length];
        for (let other = 0; other < actions.length; other++) {
            if (other === own)
                continue;
            tried += conditions.length;
            const base = counters.base(own, other);
            const Y = kept[base + conditions.length];
            for (let i = 0; i < conditions.length; i++) {
                const [y, n] = [kept[base + i], occurs[i]];
                if (!isNeverOpen({ y, left: 0, n, Y, N }))
                    continue;
                const [action, target] = [actions[own], actions[other]];
                found.push({ action, target, item: conditions[i], y: n - y, n, Y: N - Y, N });
            }
        }
    }
    const level = Math.log(KIND_LEVEL / Math.max(1, tried));
    const stricter = found
        .filter((one) => logMoreOften(one) <= level)
        .flatMap((one) => stricterThanElsewhere(table, options, one, level, same) ?? []);
    // That they are stricter in the context has been shown: only these share the level at which order is the reason.
    const shared = Math.log(ORDER_LEVEL / Math.max(1, stricter.length));
    const clear = Math.log(CLEAR_ORDER_LEVEL);
    return stricter
        .filter((one) => isOrdered(one) && isRarer(table, one, isClear(one) ? clear : shared, same))
        .map(({ rule, confidence, expected, events }) => ({ rule, confidence, expected, events }));
}
function stricterThanElsewhere(table, options, found, level, same) {
    const never = { template: 'not_succession', activation: found.action, target: found.target, same };
    const rule = sequenceOf(table, { ...never, item: found.item });
    const { evidence, confidence, lift } = countPolicy(rule, table);
    if (!isEnough(evidence, options) || lift < options.minLift - 1e-12)
        return undefined;
    const whole = countPolicy(sequenceOf(table, never), table).evidence;
    const effect = effectWithin(evidence, whole);
    if (logMoreOftenThanRest(found, effect, effectOf(whole)) > level)
        return undefined;
    const expected = lift > 0 ? confidence / lift : 0;
    return { rule, confidence, expected, events: evidence.events, found, effect };
}
/** In how few of the cases that shuffled sessions give it is broken: whether order keeps it. */
const isOrdered = ({ confidence, expected }) => 1 - confidence <= MOST_BROKEN_BESIDES * (1 - expected);
const isClear = ({ confidence, expected }) => 1 - confidence <= never_in_context_MOST_BROKEN * (1 - expected);
const surprise = ({ confidence, expected, events, effect }) => logSurprise(events / effect, confidence, expected);
const isRarer = (table, one, level, same) => same === undefined
    ? surprise(one) <= level && isRarerInSessions(table, one.found)
    : isRarerOnObject(table, one, level, same);
/** Whether the target is rarer on the object of the action in the context than on the session's others, and than elsewhere. */
function isRarerOnObject(table, one, level, same) {
    const { action, target, item } = one.found;
    const key = table.objectKeys.indexOf(same);
    const inContext = new Uint8Array(table.rows);
    for (const row of postings_rowsOfItem(table, item))
        inContext[row] = 1;
    const own = afterOnObject(table, action, target, key, (row) => inContext[row] === 1);
    if (own.expected < never_in_context_MIN_EXPECTED || own.done > MOST_BROKEN_BESIDES * own.expected)
        return false;
    if (Math.min(surprise(one), logFewer(own.done, own.expected) / one.effect) > level)
        return false;
    const other = afterOnObject(table, action, target, key, (row) => inContext[row] === 0);
    if (other.expected < never_in_context_MIN_EXPECTED)
        return false;
    const ratio = Math.min(1, atLeast(other.done) / other.expected);
    return own.done <= MOST_BROKEN_BESIDES * ratio * own.expected;
}
/** Whether the target is rarer behind the action of the context than in its other sessions, before it, and elsewhere. */
function isRarerInSessions(table, { action, target, item }) {
    const own = new EventsByPart(table, target);
    const without = new EventsByPart(table, target);
    const before = new EventsByPart(table, target);
    const elsewhere = { behind: new EventsByPart(table, target), others: new EventsByPart(table, target) };
    const activations = postings_intersect(postings_rowsOfAction(table, action), postings_rowsOfItem(table, item));
    const firstOf = firstRows(table, activations);
    const firstAtAll = firstRows(table, postings_rowsOfAction(table, action));
    const isOfContext = never_in_context_sessionsOf(table, item, activations);
    for (let s = 0; s < table.sessions; s++) {
        const [from, to] = [table.sessionStart[s], table.sessionStart[s + 1]];
        const first = firstOf[s];
        const start = firstAtAll[s];
        if (first >= 0) {
            if (!isOfContext(s))
                continue;
            before.add(from, first, s);
            own.add(first + 1, to, s);
        }
        else {
            if (isOfContext(s))
                without.add(from, start < 0 ? to : start, s);
            elsewhere.others.add(from, start < 0 ? to : start, s);
            if (start >= 0)
                elsewhere.behind.add(start + 1, to, s);
        }
    }
    without.join(before);
    const { done, expected } = own.against(without);
    if (expected < never_in_context_MIN_EXPECTED || done > never_in_context_MOST_BROKEN * expected)
        return false;
    const usualBefore = before.against(without);
    if (usualBefore.done < never_in_context_MISSING * usualBefore.expected)
        return false;
    const other = elsewhere.behind.against(elsewhere.others);
    if (other.expected < never_in_context_MIN_EXPECTED)
        return false;
    const ratio = Math.min(1, atLeast(other.done) / other.expected);
    if (done > MOST_BROKEN_BESIDES * ratio * expected)
        return false;
    const dispersion = dispersionsOf(table)[target] * (1 + own.rows / Math.max(1, without.rows));
    return logFewer(done, ratio * expected) / dispersion <= Math.log(ORDER_LEVEL);
}
/** From this share of how much of a session is usually in the context on, where the action is, a session is one of it. */
const OF_CONTEXT = 0.5;
/** Whether a session is of the context as those mostly are in which the action is: a stray event does not make it so. */
function never_in_context_sessionsOf(table, item, activations) {
    const { sessions, session, sessionStart } = table;
    const share = new Float64Array(sessions);
    for (const row of postings_rowsOfItem(table, item)) {
        const own = session[row];
        share[own] =
            share[own] + 1 / (sessionStart[own + 1] - sessionStart[own]);
    }
    let sum = 0;
    for (const row of activations)
        sum += share[session[row]];
    const least = (OF_CONTEXT * sum) / Math.max(1, activations.length);
    return (s) => share[s] > 0 && share[s] >= least;
}
/** By session: the first of the rows, ascending, in it; -1 where there is none. */
function firstRows({ session, sessions }, rows) {
    const first = new Int32Array(sessions).fill(-1);
    for (let i = rows.length - 1; i >= 0; i--)
        first[session[rows[i]]] = rows[i];
    return first;
}

;// CONCATENATED MODULE: ./lib/policies/search/others-in-context.js





/** Fewest events of other actions that show what the context does by itself. */
const MIN_OTHERS = 10;
/** Parts of a session, from its first to its last, within which other actions are compared. */
const others_in_context_PARTS = 4;
const partOf = ({ session, sessionStart }, row) => {
    const own = session[row];
    const from = sessionStart[own];
    const to = sessionStart[own + 1];
    return Math.floor((others_in_context_PARTS * (row - from)) / (to - from));
};
/** How much rarer than in the context the target must be elsewhere to belong to it. */
const ELSEWHERE = 0.1;
/**
 * How often the other actions keep the order in this context: where every event does (`previous='start'` comes first
 * whatever is done), or every one in the same part of the session, the context says it and not the action.
 */
function ofOthers(table, rule) {
    const own = table.actions.indexOf(rule.activation);
    const target = rule.target === undefined ? -1 : table.actions.indexOf(rule.target);
    const key = rule.same === undefined ? undefined : table.objectKeys.indexOf(rule.same);
    const keepsOrder = orderOf(table, rule.template, target, key);
    const rows = rows_allRowsWhere(table, rule.antecedent);
    const parts = Array.from({ length: others_in_context_PARTS }, () => ({ own: 0, n: 0, y: 0 }));
    let targets = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const action = table.action[row];
        const part = parts[partOf(table, row)];
        if (action === own)
            part.own++;
        if (action === target)
            targets++;
        if (action === own || action === target)
            continue;
        if (key !== undefined && objectsOf(table, row, key).length === 0)
            continue;
        part.n++;
        if (keepsOrder(row))
            part.y++;
    }
    const [y, n] = [sum(parts.map((part) => part.y)), sum(parts.map((part) => part.n))];
    const compared = parts.filter((part) => part.n >= MIN_OTHERS);
    const share = sum(compared.map((part) => (part.own * part.y) / part.n)) /
        Math.max(1, sum(compared.map((part) => part.own)));
    const elsewhere = target < 0 ? 0 : postings_rowsOfAction(table, target).length - targets;
    return {
        y,
        n,
        share: Math.max(share, y / Math.max(1, n)),
        isTargetOfContext: elsewhere * rows.length < ELSEWHERE * targets * (table.rows - rows.length)
    };
}
/** Whether an order holds of a row: with the target in its session, or on one of its objects where there is a key. */
function orderOf(table, template, target, key) {
    const isTarget = (other) => other >= 0 && table.action[other] === target;
    if (template === 'first')
        return (row) => previousRow(table, row) < 0;
    if (template === 'last')
        return (row) => nextRow(table, row) < 0;
    if (template === 'chain_precedence')
        return (row) => isTarget(previousRow(table, row));
    if (template === 'chain_response')
        return (row) => isTarget(nextRow(table, row));
    const { first, last } = targetsBy(table, target, key);
    const keeps = template === 'precedence'
        ? (row, binding) => (first(binding) ?? row) < row
        : (row, binding) => (last(binding) ?? row) > row;
    if (key === undefined)
        return (row) => keeps(row, table.session[row]);
    return (row) => bindingsOf(table, row, key).some((binding) => keeps(row, binding));
}

;// CONCATENATED MODULE: ./lib/policies/search/conditional-sequences.js













const conditional_sequences_MIN_ORDER_GAIN = 0.1;
/** What stands beside so many events anyway is not what stands beside this one. */
const MOST_USUAL = 1 / 3;
/**
 * Sequences that hold in a context and not without it: "when K = v, A only after B", also of the same object. One
 * condition each, judged against the same order without the condition and against shuffled sessions.
 */
function searchConditional(table, options, order) {
    if (possibleConditions(table).length === 0)
        return [];
    const counters = countByCondition(table, { isOpen: isCounted, totals: order });
    return [
        ...judged(table, options, counters, undefined),
        ...judgedEnds(table, options, counters),
        ...searchNever(table, options, counters, undefined),
        ...searchLimits(table, options, counters.actions, order.repetitions),
        ...namingByKey(table).flatMap((naming) => {
            const same = table.objectKeys[naming.key];
            const onObjects = countOnObjects(table, naming, isCounted);
            return [...judged(table, options, onObjects, same), ...searchNever(table, options, onObjects, same)];
        })
    ];
}
function judged(table, options, counters, same) {
    const isSure = reaching(options.minConfidence);
    const found = [];
    let tried = 0;
    const look = (template, own, other) => {
        const conditions = counters.conditions[own];
        if (conditions.length === 0)
            return;
        const kept = counters.of(template);
        const occurs = counters.occurs[own];
        const base = counters.base(own, other);
        const [Y, N] = [kept[base + conditions.length], occurs[conditions.length]];
        tried += conditions.length;
        for (let i = 0; i < conditions.length; i++) {
            const n = occurs[i];
            const y = kept[base + i];
            if (!isOpen(template, { y, left: 0, n, Y, N }) || !isSure(y, n))
                continue;
            const activation = counters.actions[own];
            const target = counters.actions[other];
            const rule = sequenceOf(table, { template, activation, target, same, item: conditions[i] });
            found.push({ rule, y, n, Y, N });
        }
    };
    for (const template of counters.templates)
        for (let own = 0; own < counters.actions.length; own++)
            for (let other = 0; other < counters.actions.length; other++)
                if (other !== own)
                    look(template, own, other);
    const level = Math.log(KIND_LEVEL / Math.max(1, tried));
    const without = wholesOf(table);
    return found
        .filter((one) => logMoreOften(one) <= level)
        .flatMap((one) => confirmed(table, options, one, level, without) ?? []);
}
/** What opens, or ends, its sessions in a context. */
function judgedEnds(table, options, counters) {
    const { found, possible } = endsInContext(table, counters);
    const level = Math.log(KIND_LEVEL / Math.max(1, possible));
    const without = wholesOf(table);
    return found.flatMap(({ template, action, item, sessions, ...ofEvents }) => {
        const rule = sequenceOf(table, { template, activation: action, item });
        const whole = without(rule);
        const { y } = ofEvents;
        const ofSessions = {
            y,
            n: sessions,
            Y: Math.max(y, whole.kept),
            N: Math.max(sessions, whole.sessions)
        };
        // What opens every session in one context opens it without one: that it does so in no other is told by its events.
        const contrast = [ofSessions, ofEvents].find((one) => one.n < one.N && one.y >= MIN_SURE * one.n && isStricter(one.y / one.n, one.Y / one.N));
        return contrast === undefined
            ? []
            : (confirmed(table, options, { rule, ...contrast }, level, without) ?? []);
    });
}
function wholesOf(table) {
    const known = new Map();
    return (rule) => {
        const whole = { ...rule, antecedent: {} };
        const name = canonicalRule(whole);
        const found = known.get(name) ?? conditional_sequences_wholeOf(whole, table);
        known.set(name, found);
        return found;
    };
}
function conditional_sequences_wholeOf(rule, table) {
    const { evidence, confidence, lift } = countPolicy(rule, table);
    const gain = lift > 0 ? confidence - confidence / lift : 0;
    return { effect: effectOf(evidence), gain, kept: evidence.kept, sessions: evidence.sessions };
}
/** Counted as every other policy is: with retries and sessions as the kind sees them. */
function confirmed(table, options, { rule, ...contrast }, level, without) {
    const { evidence, confidence, lift } = countPolicy(rule, table);
    if (!isEnough(evidence, options) || lift < Math.max(1, options.minLift))
        return undefined;
    const expected = confidence / lift;
    const isChain = rule.template === 'chain_precedence' || rule.template === 'chain_response';
    if (isChain && expected > MOST_USUAL)
        return undefined;
    if (rule.target !== undefined && evidence.events < MIN_PAIRS)
        return undefined;
    if (confidence < MIN_SURE)
        return undefined;
    const effect = effectOf(evidence);
    const { y, n, N } = contrast;
    // Before the rule without its condition is counted, for this refutes most of them.
    const others = ofOthers(table, rule);
    if (others.n >= MIN_OTHERS) {
        const isClear = others.isTargetOfContext
            ? confidence - others.share >= MIN_CONDITION_GAIN
            : isStricter(confidence, others.share);
        if (!isClear)
            return undefined;
        if (logMoreOften({ y, n, Y: y + others.y, N: n + others.n }, effect) > level)
            return undefined;
    }
    const whole = without(rule);
    // Order itself must be stricter here: that the other action is more frequent in this context is no rule of order.
    const gain = confidence - expected;
    const elsewhere = (whole.gain * N - gain * n) / (N - n);
    if (gain < elsewhere + conditional_sequences_MIN_ORDER_GAIN)
        return undefined;
    if (logMoreOften(contrast, Math.max(effect, whole.effect)) > level)
        return undefined;
    if (logSurprise(evidence.events / effect, confidence, expected) > level)
        return undefined;
    const { isTargetOfContext } = others;
    return { rule, confidence, expected, events: evidence.events, isTargetOfContext };
}

;// CONCATENATED MODULE: ./lib/policies/search/fold-ends.js



/** From this confidence on an action opens or ends its session. */
const clear = 0.8;
/** How much more often than in the sessions of other events the two must come together to be told beside an end. */
const MIN_COMPANY = 0.2;
/** Templates whose target is there for the sake of the activation. */
const servesAnother = new Set(['precedence', 'response', 'chain_response']);
/** Of the sessions that an action opens, the share that it opens in one context for that to be told instead. */
const SAME_SESSIONS = 0.9;
/** "Reading comes first" is told as "reading the task comes first" where it is nearly always the task. */
function withoutVagueEnds(rules) {
    const isEnd = ({ rule, reason }) => reason === undefined && (rule.template === 'first' || rule.template === 'last');
    const inContext = rules.filter((candidate) => isEnd(candidate) && !isBare(candidate));
    return rules.map((candidate) => {
        if (!isEnd(candidate) || !isBare(candidate))
            return candidate;
        const clearer = inContext.find(({ rule, confidence, events }) => pairOf({ ...candidate, rule }) === pairOf(candidate) &&
            events >= SAME_SESSIONS * candidate.events &&
            confidence >= candidate.confidence - 0.02);
        return clearer === undefined
            ? candidate
            : left(candidate, `folded into ${kindOf(clearer.rule).describe(clearer.rule)}`);
    });
}
/** Actions of a template: always, and by context where it is one. */
class Actions {
    #always;
    #inContext;
    constructor(stands, template, always) {
        const own = stands.filter(({ rule }) => rule.template === template);
        const bare = new Set(own.filter(isBare).map(({ rule }) => rule.activation));
        this.#always = always?.(bare) ?? bare;
        this.#inContext = new Set(own.map(({ rule }) => fold_ends_named(rule.activation, rule)));
    }
    /** Whether the action is one of them wherever the rule holds. */
    has(action, rule) {
        return this.#always.has(action) || this.#inContext.has(fold_ends_named(action, rule));
    }
}
const fold_ends_named = (action, { antecedent }) => JSON.stringify([action, wording_sortedConditions(antecedent)]);
/** What opens or ends its session is before or after everything else: no pair has to say so. */
function withoutEnds(rules) {
    const stands = rules.filter(({ reason, confidence }) => reason === undefined && confidence >= clear);
    const bare = (template) => new Set(stands
        .filter((candidate) => candidate.rule.template === template && isBare(candidate))
        .map(({ rule }) => rule.activation));
    const opening = new Actions(stands, 'first', (first) => withNeighbours(first, stands, 'chain_precedence'));
    const ending = new Actions(stands, 'last', (last) => withNeighbours(last, stands, 'chain_response'));
    const once = new Actions(stands, 'exactly_once');
    const next = nextToEnds(stands, { first: bare('first'), last: bare('last') });
    const forAnother = new Set(stands.filter(({ rule }) => servesAnother.has(rule.template)).map(({ rule }) => rule.target));
    const isOfContext = limitedInContext(rules);
    const limits = limitsOf(rules.filter((candidate) => !isOfContext(candidate)));
    return rules.map((candidate) => {
        if (candidate.reason !== undefined)
            return candidate;
        if (isOfContext(candidate))
            return left(candidate, 'only where it is limited in a context');
        const { rule } = candidate;
        const { template, activation, target = '', same, most = 1 } = rule;
        if (same !== undefined)
            return candidate;
        if (template === 'exactly_once' && candidate.confidence < (next.get(activation) ?? 0) + SAME)
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'at_most' && forAnother.has(activation) && isLoose(candidate))
            return left(candidate, 'done for another action, before or after it: no limit by itself');
        const little = candidate.confidence < (candidate.presence ?? 1) + MIN_COMPANY && !isRarelyAlone(candidate);
        if (little && template === 'precedence' && (opening.has(target, rule) || ending.has(activation, rule)))
            return left(candidate, 'follows from what opens or ends the session');
        if (little && template === 'response' && (ending.has(target, rule) || opening.has(activation, rule)))
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'not_succession' && (ending.has(activation, rule) || opening.has(target, rule)))
            return left(candidate, 'follows from what opens or ends the session');
        if (template === 'at_most' &&
            (once.has(activation, rule) || opening.has(activation, rule) || ending.has(activation, rule)))
            return left(candidate, 'follows from another sequence policy');
        if (template === 'at_most' && most > (limits.get(fold_ends_named(activation, rule)) ?? most))
            return left(candidate, 'follows from a stricter limit');
        const always = limits.get(fold_ends_named(activation, { ...rule, antecedent: {} }));
        if (template === 'at_most' && !isBare(candidate) && most >= (always ?? Number.POSITIVE_INFINITY))
            return left(candidate, 'holds without the context as well');
        return candidate;
    });
}
/** How much surer a limit of a context is than one that only shows it. */
const SURER = 0.1;
/** Whether a limit without a context only shows a surer one that holds in a context. */
function limitedInContext(rules) {
    const surest = new Map();
    for (const candidate of rules) {
        const { rule, reason, confidence } = candidate;
        if (reason !== undefined || rule.template !== 'at_most' || isBare(candidate))
            continue;
        const name = JSON.stringify([rule.activation, rule.most]);
        surest.set(name, Math.max(confidence, surest.get(name) ?? 0));
    }
    return (candidate) => {
        const { rule, confidence } = candidate;
        if (rule.template !== 'at_most' || !isBare(candidate))
            return false;
        return (surest.get(JSON.stringify([rule.activation, rule.most])) ?? 0) >= confidence + SURER;
    };
}
/** By action and context: the lowest limit on how often it is done. */
function limitsOf(rules) {
    const limits = new Map();
    for (const { rule, reason } of rules) {
        if (reason !== undefined || rule.template !== 'at_most')
            continue;
        const name = fold_ends_named(rule.activation, rule);
        limits.set(name, Math.min(rule.most ?? 1, limits.get(name) ?? Number.POSITIVE_INFINITY));
    }
    return limits;
}
/** From this confidence on what stands directly beside the first (or last) action is as good as first (or last). */
const BESIDE = 0.95;
/** The actions with those that only ever stand directly beside one of them. */
function withNeighbours(ends, stands, template) {
    const beside = stands.filter((candidate) => candidate.rule.template === template &&
        candidate.confidence >= BESIDE &&
        isBare(candidate) &&
        ends.has(candidate.rule.target));
    return new Set([...ends, ...beside.map(({ rule }) => rule.activation)]);
}
/** How much surer "exactly once" may be than that it stands next to what opens or ends every session. */
const SAME = 0.02;
/** Actions that come directly after what opens a session, or before what ends it, with how often they do. */
function nextToEnds(stands, { first, last }) {
    const next = new Map();
    for (const candidate of stands) {
        const { template, activation, target } = candidate.rule;
        const ends = template === 'chain_response' ? first : template === 'chain_precedence' ? last : undefined;
        if (ends?.has(activation) && isBare(candidate))
            next.set(target, Math.max(candidate.confidence, next.get(target) ?? 0));
    }
    return next;
}
/** From this share of how often sessions of other events lack the one action on, those of the other lack it as they do … */
const ALONE = 0.35;
/** … where so many of them would have to lack it for that to show. */
const MIN_ALONE = 20;
/** Whether the two come together so much more often than in the sessions of other events that it is for each other's sake. */
function isRarelyAlone({ confidence, events, presence = 1 }) {
    return events * (1 - presence) >= MIN_ALONE && 1 - confidence <= ALONE * (1 - presence);
}
/** From this share of what shuffled sessions would break on a limit is loose. */
const LOOSE = 0.35;
const isLoose = ({ confidence, expected }) => 1 - confidence > LOOSE * (1 - expected);

;// CONCATENATED MODULE: ./lib/policies/search/fold-pairs.js





const isChain = ({ rule }) => rule.template === 'chain_precedence' || rule.template === 'chain_response';
/** "After P comes Q" is an obligation, all others say what may come: a pair may have one of each. */
const isObligation = ({ rule }) => rule.template === 'response' || rule.template === 'chain_response';
const isNever = ({ rule }) => rule.template === 'not_succession';
/** How much less sure "directly" may be than "at some time" to be told in its place: more, where it is a duty. */
const CLOSER = { may: 0.1, must: 0.2 };
/** Which of several statements about "P comes before Q" is told: of one object first, then the more certain one. */
function weight(candidate) {
    const { rule, confidence } = candidate;
    return (confidence +
        (rule.same === undefined ? 0 : 0.25) +
        (isChain(candidate) ? CLOSER[isObligation(candidate) ? 'must' : 'may'] : 0) -
        (isNever(candidate) ? (rule.same === undefined ? 0.1 : 0.5) : 0));
}
/** Told for a pair when equally certain: what must come before, then what follows, then what never does. */
const preference = ['precedence', 'chain_precedence', 'response', 'chain_response', 'not_succession'];
/** How much surer "never" of one object must be than "never" at all, which says it as well. */
const SURER_OF_OBJECT = 0.05;
/**
 * Of two that say what never comes behind the surer one; otherwise what has more weight. This orders those that say it, and
 * those that do not, but not all of them together.
 */
const difference = (a, b) => {
    if (!isNever(a) || !isNever(b))
        return weight(b) - weight(a);
    const sureness = ({ rule, confidence }) => confidence - (rule.same === undefined ? 0 : SURER_OF_OBJECT);
    return sureness(b) - sureness(a);
};
function before(a, b) {
    const order = difference(a, b) ||
        preference.indexOf(a.rule.template) - preference.indexOf(b.rule.template) ||
        table_compareText(canonicalRule(a.rule), canonicalRule(b.rule));
    return order < 0;
}
/** From this confidence on an obligation is told beside what must come before, which is as sure at least. */
const DUTY = 0.8;
/** From this confidence on what holds in a context is a law of it, told where nothing nearly as sure holds without. */
const fold_pairs_LAW = 0.9;
/** It stands for both where each kept one has a Q of its own, within this factor, and it is nearly as sure. */
const ONE_EACH = 1.25;
const NEARLY = 0.1;
/** How much surer a law of a context must be than an obligation that says as much. */
const fold_pairs_SURER = 0.05;
/** How much less sure an obligation of a context may be than what holds without one, to be told in its place. */
const fold_pairs_SAME = 0.02;
const isDuty = (duty, other) => duty.confidence >= DUTY && (isNever(other) || other.confidence >= DUTY);
/** How much more often than in shuffled sessions what a duty has not brought about must stand behind P all the same. */
const BESIDES = 0.1;
/** Share of all Q that must be left beside those that came because they must, to tell where such a Q stands. */
const LEFT_TO_TELL = 0.1;
/** Whether "Q only after P" rests on those Q that come after P because they must: the others stand anywhere. */
function rests(other, duty) {
    if (!isObligation(duty) || other.rule.template !== 'precedence')
        return false;
    const brought = duty.confidence * duty.events;
    const [kept, events] = [other.confidence * other.events - brought, other.events - brought];
    return events > LEFT_TO_TELL * other.events && kept < (other.expected + BESIDES) * events;
}
const isOneEach = (duty, other) => {
    const brought = duty.confidence * duty.events;
    const kept = isBare(other) ? other.events : other.confidence * other.events;
    return brought <= ONE_EACH * kept && kept <= ONE_EACH * brought;
};
/** Whether nearly every Q is there since a P was: that it comes "only after P" then goes without saying. */
function saysBoth(duty, other) {
    if (isNever(other))
        return true;
    if (isBare(duty) && isBare(other) && duty.rule.same !== other.rule.same)
        return false;
    if (rests(other, duty))
        return true;
    return duty.confidence >= other.confidence - NEARLY && isOneEach(duty, other);
}
/** Whether what must come before is the point: something is changed, and before it something is only asked. */
const fold_pairs_isGuard = ({ rule }) => action_words_changes(rule.activation) && !action_words_changes(rule.target ?? '');
/**
 * Whether the guard is told and not the duty that holds as surely: where the check is skipped, "after the check comes the
 * payment" is kept as before. Of what ends something that was begun, the duty is the point.
 */
const standsForBoth = (other, duty) => !isNever(other) &&
    fold_pairs_isGuard(other) &&
    !ends(other.rule.activation) &&
    other.rule.same === duty.rule.same &&
    other.confidence >= duty.confidence - fold_pairs_SAME &&
    !rests(other, duty);
const sortOf = (candidate) => {
    if (isObligation(candidate))
        return 'duty';
    return isNever(candidate) ? 'never' : 'earlier';
};
/** One "never" is left before it is held against what must come earlier: rules may be found in any order. */
function pairFrom({ duty, never, earlier }) {
    if (never === undefined || earlier === undefined)
        return { duty, other: never ?? earlier };
    return { duty, other: before(never, earlier) ? never : earlier };
}
/** Of what holds always and what holds in a context the former, unless the context makes a law of what is none. */
function ofPlace(bare, inContext) {
    if (bare === undefined || inContext === undefined)
        return bare ?? inContext;
    const isLaw = inContext.confidence >= fold_pairs_LAW;
    const isVague = isNever(bare) || bare.confidence < inContext.confidence - NEARLY;
    return isLaw && isVague ? inContext : bare;
}
/** How much more of its confidence must be due to order for a rule to be told in place of one that holds as surely. */
const MORE_ORDER = 0.3;
const isStronger = (a, b) => a.confidence - a.expected >= b.confidence - b.expected + MORE_ORDER;
/** An obligation and what must come before, or the one of the two that says both. */
function settled({ duty, other }) {
    if (duty === undefined || other === undefined)
        return { duty, other };
    if (!isDuty(duty, other))
        return before(duty, other) ? { duty } : { other };
    if (isBare(duty) && isBare(other)) {
        if (!saysBoth(duty, other))
            return { duty, other };
        return standsForBoth(other, duty) ? { other } : { duty };
    }
    // What holds in one context only takes the place of the other, where it says as much, or goes without saying.
    const isSurer = (a, b) => a.confidence >= b.confidence + fold_pairs_SURER;
    if (isBare(other)) {
        if (isStronger(duty, other))
            return { duty };
        // That it follows in the one context in which it occurs says no more than the law without the context.
        if (duty.isTargetOfContext === true && other.confidence >= duty.confidence - fold_pairs_SAME)
            return { other };
        return saysBoth(duty, other) && duty.confidence >= other.confidence - fold_pairs_SAME ? { duty } : { other };
    }
    if (isStronger(other, duty))
        return { other };
    if (!isOneEach(duty, other))
        return fold_pairs_isGuard(other) ? { duty, other } : { duty };
    // Where the duty says no more than that the guard is kept, the guard is what people mean.
    return fold_pairs_isGuard(other) || isSurer(other, duty) ? { other } : { duty };
}
/** What is told of each ordered pair of actions: an obligation, and what must come before, or one that says both. */
function onePerPair(rules) {
    const surest = new Map();
    for (const candidate of rules) {
        if (candidate.reason !== undefined)
            continue;
        const name = pairOf(candidate);
        const known = surest.get(name) ?? { bare: {}, inContext: {} };
        const side = isBare(candidate) ? 'bare' : 'inContext';
        const sort = sortOf(candidate);
        const best = known[side][sort];
        if (best === undefined || before(candidate, best))
            surest.set(name, { ...known, [side]: { ...known[side], [sort]: candidate } });
    }
    const told = new Map();
    for (const [name, known] of surest) {
        const [bare, inContext] = [pairFrom(known.bare), pairFrom(known.inContext)];
        told.set(name, settled({
            duty: ofPlace(bare.duty, inContext.duty),
            other: ofPlace(bare.other, inContext.other)
        }));
    }
    return rules.map((candidate) => {
        const pair = told.get(pairOf(candidate));
        if (candidate.reason !== undefined || pair === undefined)
            return candidate;
        const { duty, other } = pair;
        if (candidate === duty || candidate === other)
            return candidate;
        const better = (isObligation(candidate) ? (duty ?? other) : (other ?? duty));
        const reason = `folded into ${kindOf(better.rule).describe(better.rule)}`;
        return { ...left(candidate, reason), isRestated: true };
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/fold-sequences.js






/** Marks what other sequences of the set say already. */
const foldSequences = (rules) => withoutCrowds(withoutEarliness(withoutLateness(withoutChains(perPair(withoutEnds(withoutVagueEnds(rules)))))));
/** What a "never" stood for is told where it falls itself. */
function perPair(rules) {
    const told = onePerPair(rules);
    const kept = withoutPhases(told);
    const remaining = rules.map((candidate, i) => (kept[i] === told[i] ? candidate : kept[i]));
    return kept.every((candidate, i) => candidate === told[i]) ? told : withoutPhases(onePerPair(remaining));
}
/** "C only after A" goes without saying where "C only after B" and "B only after A" are more certain than it. */
const withoutChains = (rules) => withoutSteps(withoutSteps(rules, 'precedence', 'chain_precedence'), 'response', 'chain_response');
/** How much less sure two steps may be together than what they imply, and one of them (or both, of one object) by itself. */
const fold_sequences_STEPS = { weaker: 0.1, sure: 0.02 };
function withoutSteps(rules, template, chain) {
    /** By action and context, and by these and the key of the object: its targets. What holds of one object holds at all. */
    const steps = new Map();
    const named = (action, same, context) => JSON.stringify([action, same ?? null, wording_sortedConditions(context)]);
    for (const { rule, confidence, reason, isRestated } of rules) {
        if (reason !== undefined && isRestated !== true)
            continue;
        if (rule.template !== template && rule.template !== chain)
            continue;
        for (const same of new Set([rule.same, undefined])) {
            const name = named(rule.activation, same, rule.antecedent);
            const targets = steps.get(name) ?? new Map();
            targets.set(rule.target, Math.max(confidence, targets.get(rule.target) ?? 0));
            steps.set(name, targets);
        }
    }
    return rules.map((candidate) => {
        const { rule, reason, confidence } = candidate;
        if (reason !== undefined || rule.template !== template)
            return candidate;
        // What must come before something is changed for good, people want to read by itself.
        if (rule.template === 'precedence' && rule.same !== undefined && action_words_changes(rule.activation))
            return candidate;
        const own = [rule.antecedent, {}].flatMap((context) => [
            ...(steps.get(named(rule.activation, rule.same, context)) ?? [])
        ]);
        for (const [middle, first] of own) {
            const further = steps.get(named(middle, rule.same, {}));
            const second = further?.get(rule.target);
            if (second === undefined || middle === rule.target)
                continue;
            // Where each of two actions comes after the other, neither is a step to it.
            const isBetween = !steps.get(named(rule.target, rule.same, {}))?.has(middle);
            const surest = confidence - (isBetween ? fold_sequences_STEPS.sure : 0);
            const isImplied = rule.same === undefined
                ? first > surest && second > surest && first * second >= confidence - fold_sequences_STEPS.weaker
                : first * second >= confidence - fold_sequences_STEPS.sure;
            if (isImplied)
                return left(candidate, 'follows from two other sequence policies');
        }
        return candidate;
    });
}
/** So many "after A, never B" about one action tell where in the session it stands, not what it excludes … */
const PHASE_NEVER = 2;
/** … but for one that is broken in no more than this share of the cases in which the others are: after most actions B is rare since it is after that one. */
const fold_sequences_MOST_OF_OTHERS = 0.65;
function withoutPhases(rules) {
    const isNever = ({ rule, reason }) => reason === undefined && rule.template === 'not_succession' && rule.same === undefined;
    const nevers = new Map();
    const names = ({ rule }) => [`after ${rule.activation}`, `never ${rule.target}`];
    for (const candidate of rules.filter(isNever))
        for (const name of names(candidate))
            nevers.set(name, [...(nevers.get(name) ?? []), candidate]);
    return rules.map((candidate) => {
        if (!isNever(candidate))
            return candidate;
        const groups = names(candidate).map((name) => nevers.get(name) ?? []);
        const isOneOfMany = groups.some((group) => group.length >= PHASE_NEVER &&
            group.some((other) => other !== candidate && !isSurer(candidate, other)));
        if (!isOneOfMany)
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}
/** Whether the one is broken far less often than the other; once more than was seen is taken for granted. */
const isSurer = (one, other) => 1 - one.confidence + 1 / one.events <= fold_sequences_MOST_OF_OTHERS * (1 - other.confidence);
const PHASE = 3;
/**
 * An action that stands behind three others or more is simply late: only what it stands behind most surely is told.
 * Likewise what comes after three others or more.
 */
function withoutLateness(rules) {
    const subject = ({ rule, reason }) => {
        if (reason !== undefined || rule.same !== undefined)
            return undefined;
        if (rule.template === 'precedence')
            return `precedence ${rule.activation}`;
        return rule.template === 'response' ? `response ${rule.target}` : undefined;
    };
    const surest = new Map();
    for (const candidate of rules) {
        const name = subject(candidate);
        if (name === undefined)
            continue;
        const known = surest.get(name) ?? { rules: 0, confidence: 0 };
        surest.set(name, { rules: known.rules + 1, confidence: Math.max(known.confidence, candidate.confidence) });
    }
    return rules.map((candidate) => {
        const group = surest.get(subject(candidate) ?? '');
        if (group === undefined || group.rules < PHASE || candidate.confidence > group.confidence - 0.02)
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}
/** From this confidence on "only after" is a law, which each action has by itself. */
const fold_sequences_LAW = 0.95;
/** An action that stands before three others or more, of none surely, is simply early: what comes most surely behind it is told. */
function withoutEarliness(rules) {
    const isHabit = (candidate) => candidate.reason === undefined &&
        candidate.rule.template === 'precedence' &&
        candidate.rule.same === undefined &&
        isBare(candidate) &&
        candidate.confidence < fold_sequences_LAW;
    const behind = new Map();
    for (const candidate of rules.filter(isHabit)) {
        const target = candidate.rule.target;
        behind.set(target, [...(behind.get(target) ?? []), candidate]);
    }
    return rules.map((candidate) => {
        const group = isHabit(candidate) ? (behind.get(candidate.rule.target) ?? []) : [];
        if (group.length < PHASE || group.every(({ confidence }) => confidence <= candidate.confidence))
            return candidate;
        return left(candidate, 'only says that one comes early and the other late in a session');
    });
}
/** Before or behind as many others an action stands in any session, wherever it is that it stands first or last. */
const CROWD = 6;
/**
 * Of so many that come only after one action (or all before it) those are told that change something, of which people
 * ask what must come before; where there are none, the one with the most events stands for all.
 */
function withoutCrowds(rules) {
    const crowds = new Map();
    const nameOf = (candidate) => {
        const { template, same, target } = candidate.rule;
        const isOpen = template === 'precedence' || template === 'response';
        if (!isOpen || candidate.reason !== undefined || same !== undefined || !isBare(candidate))
            return undefined;
        return JSON.stringify([template, target]);
    };
    for (const candidate of rules) {
        const name = nameOf(candidate);
        if (name !== undefined)
            crowds.set(name, [...(crowds.get(name) ?? []), candidate]);
    }
    const told = new Set();
    for (const crowd of crowds.values()) {
        const changing = crowd.filter(({ rule }) => rule.template === 'precedence' && action_words_changes(rule.activation));
        const [widest] = [...crowd].sort((a, b) => b.events - a.events || table_compareText(a.rule.activation, b.rule.activation));
        const kept = crowd.length < CROWD ? crowd : changing.length > 0 ? changing : [widest];
        for (const one of kept)
            told.add(one);
    }
    return rules.map((candidate) => nameOf(candidate) === undefined || told.has(candidate)
        ? candidate
        : left(candidate, 'only says that one comes early and the other late in a session'));
}

;// CONCATENATED MODULE: ./lib/policies/search/object-order.js

/** Namings of objects under one key in the session at hand, of those named often: which object, numbered as they come up, and the place of the action. */
class Namings {
    counter;
    named = new Uint32Array(16);
    actions = new Int32Array(16);
    size = 0;
    objects = 0;
    /** By number of an object: the session, from 1, in which it came up last, and as which one there. */
    #seenIn;
    #slot;
    /** By object: its namings, or where the next of them goes. */
    #next = new Uint32Array(16);
    #block = new Int32Array(16);
    constructor(table, numbers) {
        this.counter = new BlockCounter(table);
        this.#seenIn = new Uint32Array(numbers);
        this.#slot = new Uint32Array(numbers);
    }
    add(session, number, place) {
        if (this.#seenIn[number] !== session) {
            this.#seenIn[number] = session;
            this.#slot[number] = this.objects++;
        }
        if (this.size === this.named.length)
            this.#grow();
        this.named[this.size] = this.#slot[number];
        this.actions[this.size++] = place;
    }
    #grow() {
        const { named, actions } = this;
        this.named = new Uint32Array(2 * named.length);
        this.named.set(named);
        this.actions = new Int32Array(2 * actions.length);
        this.actions.set(actions);
        this.#next = new Uint32Array(2 * named.length);
        this.#block = new Int32Array(2 * named.length);
    }
    /** Counts a block for each object, in the order in which they came up, and forgets them. */
    close() {
        const { size, objects } = this;
        this.size = 0;
        this.objects = 0;
        if (objects === 1)
            this.counter.add(this.actions, 0, size);
        else
            this.#addBlocks(size, objects);
    }
    #addBlocks(size, objects) {
        const { counter, named, actions } = this;
        const [next, block] = [this.#next, this.#block];
        next.fill(0, 0, objects);
        for (let i = 0; i < size; i++) {
            const object = named[i];
            next[object] = next[object] + 1;
        }
        for (let object = 0, start = 0; object < objects; object++) {
            const length = next[object];
            next[object] = start;
            start += length;
        }
        for (let i = 0; i < size; i++) {
            const object = named[i];
            const to = next[object];
            block[to] = actions[i];
            next[object] = to + 1;
        }
        for (let object = 0, from = 0; object < objects; object++) {
            const to = next[object];
            counter.add(block, from, to);
            from = to;
        }
    }
}
/** Short blocks are told apart by so many kinds, the actions in their order, and counted kind by kind. */
const MOST_KINDS = 1 << 17;
/** Of an object in place of its kind: its block is too long for one. */
const LONG = 0xffffffff;
/** By key of objects the order among the events that name the same one, counted in one pass. */
function objectOrders(table) {
    const { objectKeys, objectStart, objectKey, objectNumber, sessionStart, action } = table;
    if (objectKeys.length === 0)
        return [];
    /** By key: where its objects begin in the list of them. */
    const base = objectsByKey(table);
    const ofKey = objectKeys.map((_, key) => new Namings(table, base[key + 1] - base[key]));
    const { place, size } = ofKey[0].counter.meetings;
    const kinds = new Kinds(size, objectKeys.length);
    const { radix, limit } = kinds;
    /** By object: what was done on it, in the session at hand. */
    const done = new Uint32Array(base[objectKeys.length]);
    /** By key: the greatest number of an object there; and whether some block is long. */
    const top = new Uint32Array(objectKeys.length);
    const isLong = new Uint8Array(objectKeys.length);
    let j = 0;
    for (let session = 1; session <= table.sessions; session++) {
        const [from, end] = [sessionStart[session - 1], sessionStart[session]];
        for (let row = from; row < end; row++) {
            const digit = place[action[row]] + 2;
            for (const stop = objectStart[row + 1]; j < stop; j++) {
                const key = objectKey[j];
                const number = objectNumber[j];
                const at = base[key] + number;
                const before = done[at];
                if (before < limit)
                    done[at] = before * radix + digit;
                else {
                    done[at] = LONG;
                    isLong[key] = 1;
                }
                if (number > top[key])
                    top[key] = number;
            }
        }
        for (let key = 0; key < top.length; key++) {
            if (isLong[key] === 1) {
                addLong(table, ofKey[key], { key, session, base: base[key], done });
                isLong[key] = 0;
            }
            kinds.take(key, done, base[key], top[key]);
            top[key] = 0;
        }
    }
    return ofKey.map(({ counter }, key) => {
        kinds.count(key, counter);
        return counter.finish();
    });
}
/** Where the objects of each key begin when those of all keys stand one behind the other, and their end. */
function objectsByKey({ objectKeys, objectKey, objectNumber }) {
    const base = new Uint32Array(objectKeys.length + 1);
    for (let j = 0; j < objectKey.length; j++) {
        const next = objectKey[j] + 1;
        const number = objectNumber[j];
        if (number >= base[next])
            base[next] = number + 1;
    }
    for (let key = 0; key < objectKeys.length; key++)
        base[key + 1] = base[key] + base[key + 1];
    return base;
}
/** Counts the session's blocks that are too long to be told by their kind. */
function addLong({ sessionStart, objectStart, objectKey, objectNumber, action }, namings, { key, session, base, done }) {
    const { place } = namings.counter.meetings;
    const end = sessionStart[session];
    for (let row = sessionStart[session - 1]; row < end; row++)
        for (let j = objectStart[row]; j < objectStart[row + 1]; j++) {
            const number = objectNumber[j];
            if (objectKey[j] === key && done[base + number] === LONG)
                namings.add(session, number, place[action[row]]);
        }
    namings.close();
}
/** How often short blocks of each kind occur. A kind is the actions in their order, as the digits of a number. */
class Kinds {
    /** A digit is the place of an action and two more: there is one for actions that are not counted, and none is 0. */
    radix;
    /** Kinds from here on are as long as blocks may be. */
    limit;
    /** By key, and the kinds of which there are any. */
    #counts;
    #met;
    constructor(places, keys) {
        this.radix = places + 2;
        let limit = this.radix;
        while (limit * this.radix ** 2 <= MOST_KINDS)
            limit *= this.radix;
        this.limit = limit;
        this.#counts = Array.from({ length: keys }, () => new Uint32Array(limit * this.radix));
        this.#met = this.#counts.map(() => []);
    }
    /** Counts the short blocks of a key, and forgets all of its blocks. */
    take(key, done, base, top) {
        const counts = this.#counts[key];
        const met = this.#met[key];
        for (let at = base; at <= base + top; at++) {
            const kind = done[at];
            if (kind === 0)
                continue;
            done[at] = 0;
            if (kind === LONG)
                continue;
            if (counts[kind] === 0)
                met.push(kind);
            counts[kind] = counts[kind] + 1;
        }
    }
    /** Gives the counter all blocks of the key, kind by kind: what it adds up must not depend on the order of sessions. */
    count(key, counter) {
        const counts = this.#counts[key];
        const block = [];
        for (const kind of Uint32Array.from(this.#met[key]).sort()) {
            block.length = 0;
            for (let left = kind; left > 0; left = Math.floor(left / this.radix))
                block.unshift((left % this.radix) - 2);
            counter.add(Int32Array.from(block), 0, block.length, counts[kind]);
        }
    }
}

;// CONCATENATED MODULE: ./lib/policies/search/order-statistics.js





/** Order within sessions, counted in one pass; `most` is how many repetitions are told apart. */
function sessionOrder(table, most) {
    const counted = orderByKernel(table, most) ?? countSessions(table, most);
    const { meetings, mean, variance, first, last } = counted;
    const beside = { meetings, mean: counted.meanBeside, variance: counted.varianceBeside };
    return {
        precedence: { meetings, kept: counted.before, mean, variance },
        response: { meetings, kept: counted.behind, mean, variance },
        chain_precedence: { ...beside, kept: counted.nextBefore },
        chain_response: { ...beside, kept: counted.nextBehind },
        first,
        last,
        repetitions: repetitionsOf(counted, table.rows, most)
    };
}
function repetitionsOf({ totals, times, lengths: found }, rows, most) {
    const lengths = [...found].sort(([a], [b]) => a - b);
    return times.map((own, action) => {
        const rate = totals[action] / rows;
        const sessions = sum(own);
        const unlimited = () => scatteredOver(lengths, sessions, rate, most);
        return { sessions, times: own, ...scattered(lengths, rate, most), unlimited };
    });
}
function countSessions(table, most) {
    const counter = new BlockCounter(table);
    const { meetings, tally } = counter;
    const shuffled = { mean: meetings.column(), variance: meetings.column() };
    const [nextBefore, nextBehind] = [meetings.column(), meetings.column()];
    const single = new SingleCounter(table, most);
    const { sessionStart } = table;
    let places = new Int32Array(64);
    for (let s = 0; s < table.sessions; s++) {
        const [from, to] = [sessionStart[s], sessionStart[s + 1]];
        const length = to - from;
        if (length === 0)
            continue;
        if (places.length < length)
            places = new Int32Array(length * 2);
        for (let i = 0; i < length; i++)
            places[i] = meetings.place[table.action[from + i]];
        counter.add(places, 0, length);
        scatter(tally, meetings.size, length, shuffled);
        single.add(places, from, length, meetings.size, nextBefore, nextBehind);
    }
    const { precedence, response } = counter.finish();
    return {
        meetings,
        before: precedence.kept,
        behind: response.kept,
        nextBefore,
        nextBehind,
        mean: precedence.mean,
        variance: precedence.variance,
        meanBeside: shuffled.mean,
        varianceBeside: shuffled.variance,
        ...single
    };
}
/** Adds how many activations would have the target right beside them if the events of the session were shuffled. */
function scatter({ here, total, size: known }, size, length, { mean, variance }) {
    for (let j = 0; j < known; j++) {
        const other = here[j];
        const share = total[other] / length;
        for (let i = 0; i < known; i++) {
            const own = here[i];
            if (other === own)
                continue;
            const at = own * size + other;
            const a = total[own];
            mean[at] = mean[at] + a * share;
            variance[at] = variance[at] + a * share * (1 - share);
        }
    }
}
/** Counts what stands beside each event, what opens and ends sessions, and how often each action occurs in them. */
class SingleCounter {
    first;
    last;
    #action;
    #retry;
    #most;
    /** Of the session, without retries. */
    #tally;
    totals;
    times;
    lengths = new Map();
    constructor(table, most) {
        const nothing = () => ({ n: 0, met: 0, y: 0, mean: 0, variance: 0, sessions: 0 });
        this.first = table.actions.map(nothing);
        this.last = table.actions.map(nothing);
        this.#action = table.action;
        this.#retry = retriesOf(table);
        this.#most = most;
        this.#tally = new Tally(table.actions.length);
        this.totals = table.actions.map(() => 0);
        this.times = table.actions.map(() => new Array(most + 1).fill(0));
    }
    /** Adds a session: its events by the places of their actions, the first of them on row `from`. */
    add(places, from, length, size, before, after) {
        const tally = this.#tally;
        const action = this.#action;
        const retry = this.#retry;
        tally.clear();
        /** Where the call was first tried that the event at hand tries again. */
        let head = 0;
        /** The next event that is not the one at hand tried again. */
        let next = 0;
        for (let i = 0; i < length; i++) {
            const row = from + i;
            const isRetry = retry[row] === 1;
            if (!isRetry || i === 0 || action[row] !== action[row - 1])
                head = i;
            const own = places[i];
            if (head > 0)
                beside(before, own, places[head - 1], size);
            if (next <= i)
                next = i + 1;
            while (next < length && retry[from + next] === 1 && action[from + next] === action[row])
                next++;
            if (next < length)
                beside(after, own, places[next], size);
            if (isRetry)
                continue;
            const performed = action[row];
            tally.add(performed);
            if (head === 0)
                this.first[performed].y++;
            if (next === length)
                this.last[performed].y++;
        }
        this.lengths.set(length, (this.lengths.get(length) ?? 0) + 1);
        this.#close(length);
    }
    #close(length) {
        const { here, total, size } = this.#tally;
        for (let i = 0; i < size; i++) {
            const action = here[i];
            const times = total[action];
            const share = Math.min(1, times / length);
            addEnd(this.first[action], share);
            addEnd(this.last[action], share);
            this.totals[action] = this.totals[action] + times;
            const own = this.times[action];
            const place = Math.min(times, this.#most + 1) - 1;
            own[place] = own[place] + 1;
        }
    }
}
function beside(kept, own, other, size) {
    if (own < 0 || other < 0 || other === own)
        return;
    kept[own * size + other] = kept[own * size + other] + 1;
}
/** Adds a session in which the action has this share of the events: as often it stands at an end by chance. */
function addEnd(count, share) {
    count.n++;
    count.met++;
    count.mean += share;
    count.variance += share * (1 - share);
    count.sessions++;
}

;// CONCATENATED MODULE: ./lib/policies/search/position.js


/** Share of what the places of the actions leave open, and of what their company in a session does, that is kept. */
const MIN_KEPT = 0.4;
const position_MIN_COMPANY = 0.7;
/** From this confidence on order is told whatever explains it. */
const position_LAW = 0.99;
/** Of so many other places, `k` targets at random: the chance that none stands in the first (or last) `side`. */
function noneWithin(side, places, k) {
    let chance = 1;
    for (let i = 0; i < k && chance > 0; i++)
        chance *= Math.max(0, places - side - i) / (places - i);
    return chance;
}
/**
 * Share of "A only after B" (or "after A comes B") that is to be expected from where one of the two stands alone: it
 * stays in its places and the other goes anywhere in the session, the larger of the two ways; and what is to be expected
 * of an action as frequent as the target that cares for neither sessions nor places.
 */
function byPosition(table, template, activation, target) {
    const [rows, targets] = [postings_rowsOfAction(table, activation), postings_rowsOfAction(table, target)];
    const sum = { activation: 0, target: 0, company: 0 };
    const others = 1 - targets.length / table.rows;
    let [i, j] = [0, 0];
    while (i < rows.length) {
        const session = table.session[rows[i]];
        const from = table.sessionStart[session];
        const to = table.sessionStart[session + 1];
        while (j < targets.length && targets[j] < from)
            j++;
        const first = j;
        while (j < targets.length && targets[j] < to)
            j++;
        const k = j - first;
        const places = to - from - 1;
        const end = template === 'precedence' ? to - 1 - targets[first] : targets[j - 1] - from;
        for (; i < rows.length && rows[i] < to; i++) {
            const side = template === 'precedence' ? rows[i] - from : to - 1 - rows[i];
            sum.company += 1 - others ** side;
            if (k === 0)
                continue;
            sum.activation += 1 - noneWithin(side, places, k);
            sum.target += end / places;
        }
    }
    const n = Math.max(1, rows.length);
    return { expected: Math.max(sum.activation, sum.target) / n, company: sum.company / n };
}
/** Of what was to be expected to break a promise, the share that does not. */
const kept = (confidence, expected) => expected >= 1 ? 0 : 1 - (1 - confidence) / (1 - expected);
/** Marks what only says that the one action stands early or late in its sessions, where it keeps no company with the other. */
function withoutPositions(table, rules) {
    return rules.map((candidate) => {
        const { rule, reason, confidence, presence = 1 } = candidate;
        const { template, target, same } = rule;
        if (reason !== undefined || target === undefined || same !== undefined)
            return candidate;
        if (template !== 'precedence' && template !== 'response')
            return candidate;
        const [a, b] = [actionIndex(table, rule.activation), actionIndex(table, target)];
        const { expected, company } = byPosition(table, template, a, b);
        if (kept(confidence, Math.max(presence, company)) >= position_MIN_COMPANY)
            return candidate;
        return confidence < position_LAW && kept(confidence, expected) < MIN_KEPT
            ? { ...candidate, reason: 'only says that one of the two stands early or late in its sessions' }
            : candidate;
    });
}

;// CONCATENATED MODULE: ./lib/policies/search/sequences.js













/** Order must explain this much more of the confidence than shuffled sessions would. */
const sequences_MIN_ORDER_GAIN = 0.1;
const sequences_MIN_EXPECTED = 5;
/** A "never" is broken this rarely … */
const sequences_MIN_STRICT = 0.85;
/** … and a limit a little more often, one above one more so: each further time may break it anew. */
const MIN_LIMITED = { once: 0.8, several: 0.65 };
/** … and in no more than this share of the cases that chance would break. */
const sequences_MOST_BROKEN = 0.35;
/** … and no more than this share of those that shuffling would break, where what is done elsewhere, or on other objects, speaks for it, or a limit. */
const sequences_MOST_BROKEN_BESIDES = 0.5;
const sequences_MOST_TIMES = 3;
/** Chance of a small family of policies over that of a kind: its rules are few and rarely found by chance. */
const SMALL_FAMILY = 5;
/** Share of the sessions that chance would take over a limit for it to be worth telling. */
const sequences_MIN_OVER = 0.05;
/** Share of an action's events that must name an object for an order on it to be one of the action. */
const MOSTLY = 0.5;
/** "Exactly once" is said of what nearly every session does. */
const sequences_MOST_SESSIONS = 0.9;
/** Events worth as much as independent ones: those of a session, or of one object, move together when shuffled. */
function independent({ met, mean, variance }) {
    const share = mean / met;
    const binomial = met * share * (1 - share);
    return binomial > 0 ? met / Math.max(1, variance / binomial) : met;
}
const LATE = 'only says that one comes early and the other late in a session';
/** Every sequence over the thresholds; without `all`, what adds nothing carries its reason. */
function searchSequences(table, options) {
    if (table.unit === 'event' || table.rows === 0)
        return [];
    const order = sessionOrder(table, sequences_MOST_TIMES);
    const { minSessions } = options;
    const free = [...pairs(order, undefined, minSessions), ...chains(order, minSessions)];
    const bound = objectOrders(table)
        .flatMap((found, key) => pairs(found, table.objectKeys[key], minSessions))
        .map((one) => ({ ...one, naming: one.events / postings_rowsOfAction(table, one.activation).length }));
    // What must come before on the same object, and how often and where one action stands: what people ask about first.
    const leading = bound.filter(({ template }) => template === 'precedence');
    const others = bound.filter(({ template }) => template !== 'precedence');
    const rules = [
        ...sequences_judge(table, options, free, KIND_LEVEL),
        ...sequences_judge(table, options, sequences_single(table, order), SMALL_FAMILY * KIND_LEVEL),
        ...sequences_judge(table, options, leading, SMALL_FAMILY * KIND_LEVEL),
        ...sequences_judge(table, options, others, KIND_LEVEL)
    ];
    const conditional = searchConditional(table, options, order);
    return options.all
        ? [...rules, ...conditional]
        : foldSequences([...withoutPositions(table, rules), ...conditional]);
}
function sequences_judge(table, options, found, chance) {
    const isSure = reaching(options.minConfidence);
    const seen = found.filter(({ sessions }) => sessions >= options.minSessions);
    const level = Math.log(chance / testable(seen, chance));
    const aftermaths = sequences_once(() => new Aftermaths(table));
    const onObject = (activation, target, same) => {
        const { done, expected } = afterOnObject(table, activation, target, table.objectKeys.indexOf(same));
        return done > sequences_MOST_BROKEN_BESIDES * expected || expected < sequences_MIN_EXPECTED ? LATE : undefined;
    };
    const never = sequences_once(() => {
        const own = SMALL_FAMILY * KIND_LEVEL;
        return Math.log(own / aftermaths().testable(own));
    });
    const after = { aftermaths, never, onObject };
    return seen.flatMap((one) => {
        const kept = Math.round(one.confidence * one.events);
        const lift = one.expected > 0 ? one.confidence / one.expected : 0;
        if (!isSure(kept, one.events))
            return [];
        const perSession = one.template === 'at_most' || one.template === 'exactly_once';
        if ((perSession ? 1 : lift) < options.minLift - 1e-12)
            return [];
        const { confidence, expected, events } = one;
        return [
            {
                rule: sequenceOf(table, one),
                confidence,
                expected,
                events,
                presence: one.presence,
                reason: options.all ? undefined : (reasonOf(one, level, after) ?? ended(table, one))
            }
        ];
    });
}
/**
 * How many of the rules could become significant at all, whatever is seen: only those share the level. Counts of
 * occurrence alone decide, not whether the promise was kept (Tarone, Biometrics 46, 1990).
 */
function testable(found, chance) {
    const smallest = Float64Array.from(found, ({ attainable }) => attainable).sort();
    let rules = Math.max(1, smallest.length);
    while (rules > 1 && smallest[rules - 1] > Math.log(chance / rules))
        rules--;
    return rules;
}
function sequences_once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** Why the rule is left out, if it is: what never comes afterwards may as well be missing there altogether. */
function reasonOf(one, level, { aftermaths, never, onObject }) {
    const reason = weakness(one, level);
    if (one.template !== 'not_succession' || one.target === undefined || one.confidence < sequences_MIN_STRICT)
        return reason;
    if (one.same !== undefined)
        return reason ?? onObject(one.activation, one.target, one.same);
    // In sessions that have both, order must speak for it as well.
    if (reason !== undefined && 1 - one.confidence > sequences_MOST_BROKEN_BESIDES * (1 - one.expected))
        return reason;
    const aftermath = aftermaths().after(one.activation, one.target);
    if (aftermath === undefined)
        return reason;
    const { done, expected, dispersion, isMissingBefore } = aftermath;
    if (reason === undefined)
        return done > sequences_MOST_BROKEN * expected ? LATE : undefined;
    if (expected < sequences_MIN_EXPECTED || done > sequences_MOST_BROKEN * expected || isMissingBefore)
        return reason;
    return logFewer(done, expected) / dispersion > never() ? reason : undefined;
}
/** Why a limit above one is left out, where sessions end with what reaches it. */
function ended(table, { over, activation, most = 1, confidence, sessions }) {
    const beyond = Math.round((1 - confidence) * sessions);
    if (over === undefined || isLimited(table, { action: activation, most, beyond }))
        return undefined;
    return 'sessions that come so far are over by then';
}
function weakness(one, level) {
    if ((one.naming ?? 1) < MOSTLY)
        return 'the action mostly names no such object';
    const strict = one.template === 'not_succession' || one.template === 'at_most';
    if (one.template === 'exactly_once' && one.confidence < sequences_MOST_SESSIONS)
        return 'many sessions do without it, or repeat it';
    const isLimit = one.template === 'at_most';
    const limited = one.over === undefined ? MIN_LIMITED.once : MIN_LIMITED.several;
    const least = isLimit ? limited : sequences_MIN_STRICT;
    if (strict && one.confidence < least)
        return 'broken too often to say never';
    if (strict && (1 - one.expected) * one.events < sequences_MIN_EXPECTED)
        return 'hardly to be expected otherwise';
    const [broken, usual] = [1 - one.confidence, 1 - one.expected];
    if (one.over !== undefined && broken > sequences_MOST_BROKEN_BESIDES * one.over)
        return 'as many sessions go beyond it as was to be expected of those that come so far';
    if (isLimit && usual < sequences_MIN_OVER)
        return 'hardly to be expected otherwise';
    const most = isLimit || one.same !== undefined ? sequences_MOST_BROKEN_BESIDES : sequences_MOST_BROKEN;
    if (strict ? broken > most * usual : one.confidence - one.expected < sequences_MIN_ORDER_GAIN)
        return 'much the same when the events are shuffled';
    const surprise = logSurprise(one.independent, one.share, one.chance);
    return surprise > level ? 'could be chance: much the same when the events are shuffled' : undefined;
}
function sequences_judged(template, activation, target, count, { same, presence } = {}) {
    const { n, met, y, mean, sessions } = count;
    const events = independent(count);
    return {
        template,
        activation,
        target,
        same,
        presence,
        confidence: y / n,
        expected: mean / n,
        events: n,
        sessions,
        independent: events,
        share: y / met,
        chance: mean / met,
        attainable: logSurprise(events, 1, mean / met)
    };
}
/** Calls back with each pair of actions that met, in so many sessions at least. */
function eachPair({ meetings }, minSessions, look) {
    const { actions, met, sessions, size } = meetings;
    for (let at = 0; at < met.length; at++)
        if (met[at] !== 0 && sessions[at] >= minSessions)
            look(at, actions[Math.floor(at / size)], actions[at % size]);
}
function pairs({ precedence, response }, same, minSessions) {
    const found = [];
    const { meetings } = precedence;
    const met = new Float64Array(meetings.place.length);
    eachPair(precedence, 0, (at, _, target) => {
        met[target] = met[target] + meetings.met[at];
    });
    const events = meetings.events();
    const presence = (target) => met[target] /
        Math.max(1, events - meetings.occurrences[meetings.place[target]]);
    eachPair(precedence, minSessions, (at, activation, target) => {
        const count = pairCount(precedence, at);
        found.push(sequences_judged('precedence', activation, target, count, { same, presence: presence(target) }));
    });
    eachPair(response, minSessions, (at, activation, target) => {
        const count = pairCount(response, at);
        found.push(sequences_judged('response', activation, target, count, { same, presence: presence(target) }));
        const { n, met, y, mean } = count;
        const never = sequences_judged('not_succession', activation, target, { ...count, y: met - y, mean: met - mean }, { same });
        found.push({ ...never, confidence: (n - y) / n, expected: (n - mean) / n });
    });
    return found;
}
function chains({ chain_precedence, chain_response }, minSessions) {
    const found = [];
    eachPair(chain_precedence, minSessions, (at, activation, target) => found.push(sequences_judged('chain_precedence', activation, target, pairCount(chain_precedence, at))));
    eachPair(chain_response, minSessions, (at, activation, target) => found.push(sequences_judged('chain_response', activation, target, pairCount(chain_response, at))));
    return found;
}
function sequences_single(table, { first, last, repetitions }) {
    const found = [];
    table.actions.forEach((_, activation) => {
        for (const [template, counts] of [
            ['first', first],
            ['last', last]
        ]) {
            const count = counts[activation];
            if (count.n > 0)
                found.push(sequences_judged(template, activation, undefined, count));
        }
    });
    const nonEmpty = sessionsWithEvents(table);
    repetitions.forEach(({ sessions, times, expected, any, unlimited }, activation) => {
        if (sessions === 0)
            return;
        const once = times[0] / nonEmpty;
        const onceExpected = expected[0] / nonEmpty;
        found.push({
            template: 'exactly_once',
            activation,
            confidence: once,
            expected: onceExpected,
            events: nonEmpty,
            sessions: nonEmpty,
            independent: nonEmpty,
            share: once,
            chance: onceExpected,
            attainable: logSurprise(nonEmpty, 1, onceExpected)
        });
        const usual = Math.min(1, expected[0] / any);
        const limit = { template: 'at_most', activation, events: sessions, sessions };
        const confidence = times[0] / sessions;
        found.push({
            ...limit,
            most: 1,
            confidence,
            expected: usual,
            independent: sessions,
            share: confidence,
            chance: usual,
            attainable: logSurprise(sessions, 1, usual)
        });
        const free = unlimited();
        for (let most = 2; most <= sequences_MOST_TIMES; most++)
            found.push({ ...limit, most, ...ofSeveral(sessions, continued(times, free, most)) });
    });
    return found;
}
/** Of a limit above one the sessions that come to it tell whether there is one. */
function ofSeveral(sessions, { reached, beyond, expected, least }) {
    const chance = reached === 0 ? 1 : 1 - least / reached;
    return {
        over: expected / sessions,
        confidence: 1 - beyond / sessions,
        expected: 1 - expected / sessions,
        independent: reached,
        share: reached === 0 ? 1 : 1 - beyond / reached,
        chance,
        attainable: logSurprise(reached, 1, chance)
    };
}

;// CONCATENATED MODULE: ./lib/policies/mine.js




















/** The rule with its counts in this table, as it stands in `policies.json`. */
function countedPolicy(rule, table, status = 'mined', note) {
    const count = countPolicy(rule, table);
    return {
        ...rule,
        policy_id: policyId(rule),
        status,
        ...(note === undefined ? {} : { note }),
        support: roundSix(count.support),
        confidence: roundSix(count.confidence),
        lift: roundSix(count.lift),
        description: describePolicy(rule, count),
        evidence: count.evidence
    };
}
/** Counts rules that people wrote: the same numbers as if they had been mined. Order and status are kept. */
const countRules = (rules, table) => rules.map((rule) => countedPolicy(rule, table, rule.status ?? 'required', rule.note));
const byId = (a, b) => compareText(a.policy_id, b.policy_id);
const searches = {
    association: searchAssociations,
    precondition: searchPreconditions,
    prohibition: searchProhibitions,
    outcome: searchOutcomes,
    sequence: searchSequences
};
const MINING_STEPS = {
    search: (kind, table, options) => searches[kind](table, options),
    count: (rule, table) => countedPolicy(rule, table)
};
/** What the search of each kind finds in the table. */
const searchKinds = (kinds, table, options, { search } = MINING_STEPS) => new Map(kinds.map((kind) => [kind, search(kind, table, options)]));
function candidates(table, options, steps) {
    if (table.rows === 0)
        return [];
    const kinds = kindNames.filter((name) => options.kinds.includes(name));
    return [...searchKinds(kinds, table, options, steps).values()].flat();
}
/** From this confidence on what is done in one place of a session is a habit worth telling. */
const mine_HABIT = 0.75;
const isPassing = (policy) => policy.kind === 'association' &&
    policy.confidence < mine_HABIT &&
    Object.keys(policy.antecedent).some((key) => isDerived(key));
/** What policies of other kinds say already: reasons by index. */
function mine_fold(policies, table) {
    const associations = policies.filter((policy) => policy.kind === 'association');
    const isAtMost = (share) => (key, value) => {
        const rows = (item) => eventsOfItem(table, item);
        const all = table.items.reduce((sum, item, i) => (item.key === key ? sum + rows(i) : sum), 0);
        return rows(itemIndex(table, key, value)) <= share * all;
    };
    const reasons = foldKinds(policies.map((policy) => ({
        rule: policy,
        confidence: policy.confidence,
        events: policy.evidence?.events,
        kept: policy.evidence?.kept
    })), (key) => table.items.filter((item) => item.key === key).length, isAtMost(NARROW), isAtMost(0.5));
    const implied = impliedByOrder(policies, table);
    const brought = broughtByOrder(policies, table);
    const explained = explainedByStricter(policies, table);
    return policies.map((policy, i) => {
        if (reasons[i] !== undefined)
            return reasons[i];
        if (isPassing(policy))
            return 'a weak habit of one place in a session';
        if (implied[i])
            return 'follows from what must come before it';
        if (brought[i])
            return 'only shows what a sequence policy of this context brings about';
        if (explained[i])
            return 'only what a stricter policy of this action brings with it';
        return policy.kind === 'prohibition' && mirrorsAssociation(policy, associations, table)
            ? 'only mirrors an association'
            : undefined;
    });
}
/** The policies that the table supports, sorted by id. With `all`, whatever meets the thresholds. */
function minePolicies(table, options, steps = MINING_STEPS) {
    const policies = standing(candidates(table, options, steps)).map((rule) => steps.count(rule, table));
    const folded = options.all ? [] : mine_fold(policies, table);
    return policies.filter((_, i) => folded[i] === undefined).sort(byId);
}
/** What `minePolicies` leaves out of what meets the thresholds, sorted by id. */
const explainOmissions = (table, options) => mine_judged(table, options)
    .flatMap(({ policy, reason }) => (reason === undefined ? [] : [{ policy, reason }]))
    .sort((a, b) => byId(a.policy, b.policy));
/** Every policy over the thresholds; without a reason it belongs to the set. */
function mine_judged(table, options) {
    const found = candidates(table, { ...options, all: false, explained: true });
    const policies = found.map(({ rule }) => countedPolicy(rule, table));
    const kept = policies.filter((_, i) => found[i]?.reason === undefined);
    const folded = mine_fold(kept, table);
    const reasons = new Map(kept.map((policy, i) => [policy.policy_id, folded[i]]));
    return policies.map((policy, i) => ({ policy, reason: found[i]?.reason ?? reasons.get(policy.policy_id) }));
}
/** Of policies mined without pruning those that the set leaves out, in their order, each with the reason. */
function explainRest(policies, table, options) {
    const reasons = new Map(mine_judged(table, options).map(({ policy, reason }) => [policy.policy_id, reason]));
    return policies.flatMap((policy) => {
        const isJudged = reasons.has(policy.policy_id);
        const reason = isJudged ? reasons.get(policy.policy_id) : notLookedAt(policy, options);
        return reason === undefined ? [] : [{ policy, reason, ...(isJudged ? {} : { unjudged: true }) }];
    });
}
/** Why a policy over the thresholds was not even judged. */
function notLookedAt(policy, { minSessions }) {
    const { sessions = 0, events = 0 } = policy.evidence ?? {};
    if (sessions < minSessions)
        return tooFewSessions(sessions, minSessions);
    const context = conditionsOf(policy);
    if (Object.keys(context).some((key) => isDerived(key)))
        return 'follows from the order of events: see the sequence policies';
    const conditions = Object.keys(context).length;
    if (conditions > 2)
        return `${conditions} conditions: more than people check`;
    if (policy.kind === 'outcome')
        return `hardly ever ends otherwise in ${events} events, or too few of them`;
    return `too little to be expected in ${events} events`;
}
/**
 * What a reviewer cares about most first, and of that the strongest, as the seed's tool orders them: by confidence;
 * among equals the one that says more than chance (lift), then the one that rests on more events, then by id, so that
 * no order of input shows.
 */
const rankPolicies = (policies) => [...policies].sort((a, b) => concernOf(a) - concernOf(b) ||
    b.confidence - a.confidence ||
    b.lift - a.lift ||
    (b.evidence?.events ?? 0) - (a.evidence?.events ?? 0) ||
    byId(a, b));
/** The first `n` of the ranking; none for n = 0. */
const topPolicies = (policies, n) => rankPolicies(policies).slice(0, Math.max(0, n));

;// CONCATENATED MODULE: ./lib/events/take-sessions.js
/**
 * The table of these sessions alone, which ascend, each whole. Dictionaries stay, so that ids mean the same; columns are
 * its own.
 */
function takeSessions(table, sessions) {
    const sessionStart = startsOf(sessions, table.sessionStart);
    const taken = rowsIn(table, sessions);
    const session = new Uint32Array(taken.length);
    for (let s = 0; s < sessions.length; s++)
        session.fill(s, sessionStart[s], sessionStart[s + 1]);
    const pick = (column) => {
        const own = column.slice(0, taken.length);
        for (let i = 0; i < own.length; i++)
            own[i] = column[taken[i]];
        return own;
    };
    const itemStart = startsOf(taken, table.itemStart);
    const objectStart = startsOf(taken, table.objectStart);
    const { latencyMs, tokens, origin } = table;
    return {
        ...table,
        rows: taken.length,
        sessions: sessions.length,
        action: pick(table.action),
        outcome: pick(table.outcome),
        agent: pick(table.agent),
        session,
        itemStart,
        itemIds: lists(taken, table.itemStart, itemStart, table.itemIds),
        sessionStart,
        sessionCase: Uint32Array.from(sessions, (s) => table.sessionCase[s]),
        objectStart,
        objectKey: lists(taken, table.objectStart, objectStart, table.objectKey),
        objectNumber: lists(taken, table.objectStart, objectStart, table.objectNumber),
        repeated: pick(table.repeated),
        latencyMs: latencyMs === undefined ? undefined : pick(latencyMs),
        tokens: tokens === undefined ? undefined : pick(tokens),
        conditions: new Map([...table.conditions].map(([name, values]) => [name, Array.from(sessions, (s) => values[s])])),
        origin: origin === undefined
            ? undefined
            : {
                ...origin,
                file: pick(origin.file),
                line: pick(origin.line),
                sessionNames: Array.from(sessions, (s) => origin.sessionNames[s] ?? '')
            }
    };
}
/** The rows of some sessions, in their order. */
function rowsIn({ sessionStart }, sessions) {
    const rows = new Uint32Array(startsOf(sessions, sessionStart)[sessions.length]);
    let at = 0;
    for (const session of sessions) {
        const end = sessionStart[session + 1];
        for (let row = sessionStart[session]; row < end; row++)
            rows[at++] = row;
    }
    return rows;
}
/** Where the lists of the members taken begin once they stand one behind the other. */
function startsOf(taken, start) {
    const own = new Uint32Array(taken.length + 1);
    for (let i = 0; i < taken.length; i++) {
        const member = taken[i];
        own[i + 1] = own[i] + start[member + 1] - start[member];
    }
    return own;
}
/** The lists of the rows taken, one behind the other. */
function lists(taken, start, ownStart, column) {
    const own = column.slice(0, ownStart[taken.length]);
    for (let i = 0; i < taken.length; i++) {
        const from = start[taken[i]];
        const begin = ownStart[i];
        const end = ownStart[i + 1];
        for (let at = begin; at < end; at++)
            own[at] = column[from + at - begin];
    }
    return own;
}

;// CONCATENATED MODULE: ./lib/policies/case-names.js


const sha256 = (bytes) => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
/** By it a profile knows a case, and the two sides of a comparison match theirs, without their names being kept. */
const caseFingerprint = (name) => sha256(name).slice(0, 12);
const CASE_FINGERPRINT = /^[0-9a-f]{12}$/;
/** Names without the leading folders that all of them share; undefined where they share none. */
function tailsOf(names) {
    const paths = names.map((name) => name.split('/'));
    const [first] = paths;
    if (first === undefined || names.length < 2)
        return undefined;
    let shared = 0;
    while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared]))
        shared++;
    return shared === 0 ? undefined : paths.map((path) => path.slice(shared).join('/'));
}
/** The table with other names for its cases, sorted; names that fall together become one case. */
function withCaseNames(table, names) {
    const cases = [...new Set(names)].sort(compareText);
    const at = new Map(cases.map((name, id) => [name, id]));
    const sessionCase = table.sessionCase.map((id) => id === NONE ? NONE : at.get(names[id]));
    return { ...table, cases, sessionCase };
}
/** The same table with its cases known by fingerprint, as the other side of a comparison knows them. */
function case_names_withCaseFingerprints(table) {
    if (table.cases.every((name) => CASE_FINGERPRINT.test(name)))
        return table;
    const names = table.cases.map(caseFingerprint);
    const tails = tailsOf(table.cases)?.map(caseFingerprint);
    const renamed = withCaseNames(table, names);
    if (tails === undefined)
        return renamed;
    // Of cases whose names fall together the first one's.
    const tailOf = new Map(names.map((name, id) => [name, tails[id]]).reverse());
    return { ...renamed, caseTails: renamed.cases.map((name) => tailOf.get(name)) };
}
/**
 * Two sides with their cases matched. Where no case is common, but all cases of either log stand in a folder of the
 * log's own (`gpt-5/refunds-3` against `gemini/refunds-3`), the folder says who ran the case and not what it is.
 */
function withMatchedCases(baseline, current) {
    const { caseTails: before } = baseline;
    const { caseTails: now } = current;
    const common = (a, b) => {
        const known = new Set(b);
        return a.some((name) => known.has(name));
    };
    return before === undefined ||
        now === undefined ||
        common(baseline.cases, current.cases) ||
        !common(before, now)
        ? [baseline, current]
        : [withCaseNames(baseline, before), withCaseNames(current, now)];
}

;// CONCATENATED MODULE: ./lib/policies/distinct.js
/** Numbers what is different, from 0 on in the order in which it comes up. */
class Distinct {
    /** How many different ones there are. */
    size = 0;
    #same;
    /** By number: where it came up first, and its hash. */
    #places;
    #hashes;
    /** By hash: the number from 1 on; open addressing. */
    #slots;
    /** `same`: whether one thing stands at both places. `most`: places there are. */
    constructor(most, same) {
        this.#same = same;
        this.#places = new Uint32Array(most);
        this.#hashes = new Uint32Array(most);
        this.#slots = new Uint32Array(2 ** (33 - Math.clz32(most)));
    }
    /** The number of what stands at the place. `hash`: of 32 bits without a sign, the same for what is the same. */
    number(place, hash) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        // The high bits told by the low ones.
        let at = (hash ^ (hash >>> 15)) & mask;
        for (let known = slots[at]; known !== 0; known = slots[at]) {
            if (this.#hashes[known - 1] === hash && this.#same(this.#places[known - 1], place))
                return known - 1;
            at = (at + 1) & mask;
        }
        const number = this.size++;
        this.#hashes[number] = hash;
        this.#places[number] = place;
        slots[at] = number + 1;
        return number;
    }
    /** By number: where it came up first. */
    get places() {
        return this.#places.subarray(0, this.size);
    }
}

;// CONCATENATED MODULE: ./lib/policies/packed-bytes.js
/** Columns of small numbers as bytes: several numbers in one byte where they fit, so that little is left to compress. */
/** Numbers below so many that one byte holds; 0 where it does not hold one. */
function inOneByte(bound) {
    let numbers = 0;
    for (let most = bound; most <= 256; most *= bound)
        numbers++;
    return numbers;
}
const packed_bytes_FIRST_CAPACITY = 1 << 16;
const LONGEST_VARINT = 5;
class PackedWriter {
    #held = new Uint8Array(packed_bytes_FIRST_CAPACITY);
    #length = 0;
    /** Integers of 32 bits, seven bits a byte, the low ones first (LEB128). */
    varints(numbers) {
        this.#reserve(LONGEST_VARINT * numbers.length);
        const held = this.#held;
        let at = this.#length;
        for (let i = 0; i < numbers.length; i++) {
            let left = numbers[i];
            for (; left > 0x7f; left >>>= 7)
                held[at++] = (left & 0x7f) | 0x80;
            held[at++] = left;
        }
        this.#length = at;
    }
    /** Integers below `bound`, which the reader is told. */
    packed(numbers, bound) {
        if (bound <= 1)
            return;
        const together = inOneByte(bound);
        if (together === 0) {
            this.varints(numbers);
            return;
        }
        this.#reserve(Math.ceil(numbers.length / together));
        for (let from = 0; from < numbers.length; from += together) {
            let byte = 0;
            for (let i = Math.min(from + together, numbers.length) - 1; i >= from; i--)
                byte = byte * bound + numbers[i];
            this.#held[this.#length++] = byte;
        }
    }
    /** All that was written. */
    end() {
        return this.#held.subarray(0, this.#length);
    }
    #reserve(more) {
        if (this.#length + more <= this.#held.length)
            return;
        const larger = new Uint8Array(Math.max(2 * this.#held.length, this.#length + more));
        larger.set(this.#held.subarray(0, this.#length));
        this.#held = larger;
    }
}
/** What a reader throws where bytes cannot be what a writer wrote. */
class DamagedBytes extends (/* unused pure expression or super */ null && (Error)) {
}
/** Reads what a `PackedWriter` wrote. Throws `DamagedBytes`, before it asks for memory that the bytes do not call for. */
class PackedReader {
    #held;
    #at = 0;
    constructor(bytes) {
        this.#held = bytes;
    }
    /** `bound`: all of them must be below. */
    varints(count, bound = 2 ** 32) {
        this.#require(count);
        const numbers = new Uint32Array(count);
        for (let i = 0; i < count; i++)
            numbers[i] = this.varint(bound);
        return numbers;
    }
    varint(bound = 2 ** 32) {
        let number = 0;
        for (let factor = 1; factor < 2 ** (7 * LONGEST_VARINT); factor *= 128) {
            this.#require(1);
            const byte = this.#held[this.#at++];
            number += (byte & 0x7f) * factor;
            if (byte > 0x7f)
                continue;
            if (number >= bound)
                break;
            return number;
        }
        throw new DamagedBytes();
    }
    packed(count, bound) {
        if (bound <= 1)
            return new Uint32Array(count);
        const together = inOneByte(bound);
        if (together === 0)
            return this.varints(count, bound);
        this.#require(Math.ceil(count / together));
        const numbers = new Uint32Array(count);
        for (let from = 0; from < count; from += together) {
            let byte = this.#held[this.#at++];
            const to = Math.min(from + together, count);
            for (let i = from; i < to; i++) {
                const rest = Math.floor(byte / bound);
                numbers[i] = byte - rest * bound;
                byte = rest;
            }
            if (byte !== 0)
                throw new DamagedBytes();
        }
        return numbers;
    }
    /** That nothing is left. */
    end() {
        if (this.#at !== this.#held.length)
            throw new DamagedBytes();
    }
    #require(bytes) {
        if (this.#at + bytes > this.#held.length)
            throw new DamagedBytes();
    }
}

;// CONCATENATED MODULE: ./lib/abstraction/collecting-layout.js
/** What the kernel that abstracts rows (`assembly/`) and its host agree about. Compiled for both. */
/** In place of the number of what an item becomes: nothing; what is no greater stands for several items. */
const NOTHING_LEFT = -1;
const SEVERAL = (/* unused pure expression or super */ null && (-2));
/** Greater than any number of an item. */
const END = 0x7fffffff;
/** Bytes of a place for an object, as a power of two. */
const PLACE_BITS = 4;
/** Golden ratio of 32 bits: spreads numbers that follow each other (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;

;// CONCATENATED MODULE: ./lib/abstraction/derived.js


/** Most actions that `happened_before` tells of. */
const MILESTONES = 8;
/** Actions that stand in some sessions and not in all, most frequent first: only of those "before" tells anything. */
function milestonesOf(table) {
    const sessions = new Uint32Array(table.actions.length);
    /** By action: the session in which it came last, counted from 1. */
    const last = new Uint32Array(table.actions.length);
    for (let session = 1; session <= table.sessions; session++) {
        const end = table.sessionStart[session];
        for (let row = table.sessionStart[session - 1]; row < end; row++) {
            const action = table.action[row];
            if (last[action] === session)
                continue;
            last[action] = session;
            sessions[action] = sessions[action] + 1;
        }
    }
    return table.actions
        .map((name, action) => ({ name, sessions: sessions[action] }))
        .filter((action) => action.sessions >= Math.max(5, 0.05 * table.sessions))
        .sort((a, b) => b.sessions - a.sessions || compareText(a.name, b.name))
        .slice(0, MILESTONES)
        .map(({ name }) => name)
        .sort(compareText);
}
const positions = ['first', '2..5', '>5'];
/** Derived context by the vocabulary. `previous_action` of a session's first event is `(start)`. */
function derive(table, vocabulary) {
    const items = [];
    const place = (key, value) => items.push({ key, value }) - 1;
    const wants = new Set(vocabulary.derived);
    const previousAction = wants.has('previous_action')
        ? ['(start)', ...table.actions].map((name) => place('previous_action', name))
        : [];
    const previousOutcome = wants.has('previous_outcome')
        ? table.outcomes.map((name) => place('previous_outcome', name))
        : [];
    const position = wants.has('position') ? positions.map((name) => place('position', name)) : [];
    const milestones = wants.has('happened_before') ? vocabulary.milestones : [];
    const milestoneOf = new Int32Array(table.actions.length).fill(-1);
    milestones.forEach((name, m) => {
        const action = table.actions.indexOf(name);
        if (action >= 0)
            milestoneOf[action] = m;
    });
    const before = milestones.map((name) => place('happened_before', name));
    const holding = (numbers) => {
        const numbersOf = (own) => Int32Array.from(own, (item) => numbers[item]);
        const [ofAction, ofOutcome, ofPosition] = [previousAction, previousOutcome, position].map(numbersOf);
        const ofMilestone = numbersOf(before);
        const seen = new Uint8Array(milestones.length);
        /** How many items tell what happened before: they stay in the list until the session ends. */
        let known = 0;
        return (row, into) => {
            const index = row - table.sessionStart[table.session[row]];
            if (index === 0) {
                known = 0;
                seen.fill(0);
            }
            else {
                const milestone = milestoneOf[table.action[row - 1]];
                if (milestone >= 0 && seen[milestone] === 0) {
                    seen[milestone] = 1;
                    const number = ofMilestone[milestone];
                    if (number !== NOTHING_LEFT) {
                        let at = known++;
                        for (; at > 0 && into[at - 1] > number; at--)
                            into[at] = into[at - 1];
                        into[at] = number;
                    }
                }
            }
            let size = known;
            const place = ofPosition?.[index === 0 ? 0 : index < 5 ? 1 : 2] ?? NOTHING_LEFT;
            if (place !== NOTHING_LEFT)
                into[size++] = place;
            const action = ofAction?.[index === 0 ? 0 : table.action[row - 1] + 1] ?? NOTHING_LEFT;
            if (action !== NOTHING_LEFT)
                into[size++] = action;
            if (index > 0) {
                // Beyond the list where the log does not say.
                const outcome = ofOutcome?.[table.outcome[row - 1]] ?? NOTHING_LEFT;
                if (outcome !== NOTHING_LEFT)
                    into[size++] = outcome;
            }
            return size;
        };
    };
    const lists = { previousAction, previousOutcome, position, milestones: before, milestoneOf };
    return { items, table, lists, most: before.length + 3, holding };
}

;// CONCATENATED MODULE: ./lib/policies/profile-derived.js


/** Of more, `happened_before` is written out: a reader looks at each of them on each event. */
const MOST_MILESTONES = 64;
/**
 * The context that follows, by its numbers among `items`: what is not among them has a number behind theirs. `holds`
 * writes the numbers of what holds on a row, row by row. `strangers`: how many of the items of these keys nothing leads to.
 */
function follow(table, items, following) {
    const { items: derived, most, holding } = derive(table, following);
    const keys = new Set(following.derived);
    const known = new Map();
    let own = 0;
    for (let id = 0; id < items.length; id++) {
        const { key, value } = items[id];
        if (!keys.has(key))
            continue;
        own++;
        if (typeof value === 'string')
            known.set(`${key} ${value}`, id);
    }
    const numbers = derived.map(({ key, value }, d) => known.get(`${key} ${value}`) ?? items.length + d);
    const led = new Set(numbers.filter((number) => number < items.length));
    return { derived, most, holds: holding(numbers), strangers: own - led.size };
}
/** By item: the number of its key among the derived ones, from 1 on, or 0. */
function derivedKeyOf(items, derived) {
    const keyOf = new Uint8Array(items.length);
    for (let id = 0; id < items.length; id++) {
        const { key } = items[id];
        keyOf[id] =
            key === items[id - 1]?.key ? keyOf[id - 1] : derived.indexOf(key) + 1;
    }
    return keyOf;
}
/** The derived keys that hold on each row of the table what follows from the rows before it, and nothing else. */
function followingIn(table) {
    const { items } = table;
    const all = derivedKeyOf(items, derivedKeys);
    const isThere = new Set(all);
    const milestoneKey = derivedKeys.indexOf('happened_before');
    const milestones = items.flatMap(({ value }, id) => all[id] === milestoneKey + 1 && typeof value === 'string' ? [value] : []);
    const thought = derivedKeys.filter((_, key) => isThere.has(key + 1) && (key !== milestoneKey || milestones.length <= MOST_MILESTONES));
    const isWrong = wrongKeys(table, { derived: thought, milestones });
    const derived = thought.filter((_, key) => isWrong[key] === 0);
    return { derived, milestones: derived.includes('happened_before') ? milestones : [] };
}
/** By key that is thought to follow: 1 where some row holds other items of it. */
function wrongKeys(table, thought) {
    const isWrong = new Uint8Array(thought.derived.length);
    if (isWrong.length === 0)
        return isWrong;
    const { rows, items, itemStart, itemIds } = table;
    const { derived, most, holds } = follow(table, items, thought);
    const ofItems = derivedKeyOf(items, thought.derived);
    const keyOf = (number) => number < items.length
        ? ofItems[number] - 1
        : thought.derived.indexOf(derived[number - items.length]?.key);
    const held = new Int32Array(most);
    for (let row = 0; row < rows; row++) {
        const count = holds(row, held);
        const end = itemStart[row + 1];
        let next = 0;
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            if (ofItems[item] === 0)
                continue;
            // Both ascend, but for what no row holds: it may stand before what follows from other keys.
            for (; next < count; next++) {
                const number = held[next];
                if (number >= item && number < items.length)
                    break;
                isWrong[keyOf(number)] = 1;
            }
            if (next < count && held[next] === item)
                next++;
            else
                isWrong[keyOf(item)] = 1;
        }
        while (next < count)
            isWrong[keyOf(held[next++])] = 1;
    }
    return isWrong;
}

;// CONCATENATED MODULE: ./lib/policies/profile-layout.js

function writtenKeys(items, { derived }) {
    const follows = derivedKeyOf(items, derived);
    const keyOf = new Int32Array(items.length).fill(-1);
    const first = [];
    const sizes = [];
    let last;
    for (let id = 0; id < items.length; id++) {
        const { key } = items[id];
        if (follows[id] !== 0)
            continue;
        if (key !== last) {
            first.push(id);
            sizes.push(0);
        }
        last = key;
        const number = first.length - 1;
        keyOf[id] = number;
        sizes[number] = sizes[number] + 1;
    }
    return { keyOf, first, sizes };
}
/** The transactions in the order of their shapes, those of one shape as they come up. */
function byShape(shapeOf, shapes) {
    const next = new Uint32Array(shapes + 1);
    for (const shape of shapeOf)
        next[shape + 1] = next[shape + 1] + 1;
    for (let shape = 1; shape < next.length; shape++)
        next[shape] = next[shape] + next[shape - 1];
    const ordered = new Uint32Array(shapeOf.length);
    for (let transaction = 0; transaction < shapeOf.length; transaction++) {
        const shape = shapeOf[transaction];
        const at = next[shape];
        ordered[at] = transaction;
        next[shape] = at + 1;
    }
    return ordered;
}
/** Members there are of each of so many keys in the lists of these shapes. */
function membersByKey(shapeOf, { start, keys }, count) {
    const rows = new Uint32Array(start.length - 1);
    for (let i = 0; i < shapeOf.length; i++) {
        const shape = shapeOf[i];
        rows[shape] = rows[shape] + 1;
    }
    const members = new Uint32Array(count);
    for (let shape = 0; shape < rows.length; shape++) {
        const end = start[shape + 1];
        for (let at = start[shape]; at < end; at++) {
            const key = keys[at];
            members[key] = members[key] + rows[shape];
        }
    }
    return members;
}
/** Where lists of these lengths begin, one behind the other, and their end. */
function profile_layout_startsOf(lengths) {
    const start = new Uint32Array(lengths.length + 1);
    let sum = 0;
    for (let i = 0; i < lengths.length; i++) {
        sum += lengths[i];
        start[i + 1] = sum;
    }
    return start;
}

;// CONCATENATED MODULE: ./lib/events/number-order.js
/**
 * The places of pairs of numbers in their order, the first before the second; what is equal stays as it is. Byte by byte
 * from the last on (LSD radix sort), but for those that are the same in all: many times as fast as comparing.
 */
function number_order_sortedByNumbers(first, second) {
    let order = new Uint32Array(first.length);
    for (let place = 0; place < order.length; place++)
        order[place] = place;
    if (areInOrder(first, second))
        return order;
    let next = new Uint32Array(order.length);
    const begins = new Uint32Array(4 << 8);
    for (const numbers of [second, first]) {
        countBytes(numbers, begins);
        for (let byte = 0; byte < 4; byte++) {
            const own = begins.subarray(byte << 8, (byte + 1) << 8);
            if (own.includes(numbers.length))
                continue;
            for (let value = 0, at = 0; value < own.length; value++) {
                const size = own[value];
                own[value] = at;
                at += size;
            }
            distribute(numbers, 8 * byte, own, order, next);
            [order, next] = [next, order];
        }
    }
    return order;
}
function areInOrder(first, second) {
    for (let place = 1; place < first.length; place++) {
        const difference = first[place] - first[place - 1];
        if (difference < 0 || (difference === 0 && second[place] < second[place - 1]))
            return false;
    }
    return true;
}
/** How often each byte has each value: those of the lowest byte first. */
function countBytes(numbers, counts) {
    counts.fill(0);
    for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i];
        const [a, b] = [number & 0xff, 0x100 | ((number >>> 8) & 0xff)];
        const [c, d] = [0x200 | ((number >>> 16) & 0xff), 0x300 | (number >>> 24)];
        counts[a] = counts[a] + 1;
        counts[b] = counts[b] + 1;
        counts[c] = counts[c] + 1;
        counts[d] = counts[d] + 1;
    }
}
/** One pass: the places go to where those with their byte begin, in the order in which they stand. */
function distribute(numbers, shift, begins, from, into) {
    for (let i = 0; i < from.length; i++) {
        const place = from[i];
        const byte = (numbers[place] >>> shift) & 0xff;
        const to = begins[byte];
        into[to] = place;
        begins[byte] = to + 1;
    }
}

;// CONCATENATED MODULE: ./lib/policies/profile-order.js


/** `isLeft`: by item, whether it follows from the order of the rows. */
function writtenRows(table, isLeft) {
    const { rows, itemStart, itemIds, action, outcome, agent } = table;
    const start = new Uint32Array(rows + 1);
    const ids = integersBelow(table.items.length, itemIds.length);
    const hash = new Uint32Array(rows);
    let size = 0;
    for (let row = 0; row < rows; row++) {
        let own = Math.imul(action[row] ^ 0x811c9dc5, 0x01000193);
        own = Math.imul(own ^ outcome[row], 0x85ebca6b);
        own = Math.imul(own ^ (own >>> 15) ^ agent[row], 0x01000193);
        const end = itemStart[row + 1];
        for (let i = itemStart[row]; i < end; i++) {
            const item = itemIds[i];
            if (isLeft[item] !== 0)
                continue;
            ids[size++] = item;
            own = Math.imul(own ^ item, 0x01000193);
            own ^= own >>> 13;
        }
        start[row + 1] = size;
        own = Math.imul(own ^ (own >>> 16), 0xc2b2ae35);
        hash[row] = own ^ (own >>> 16);
    }
    return { table, start, ids: ids.subarray(0, size), hash };
}
/** 0 where two rows hold the same, but for what follows from their order; else which comes first. */
function compareRows({ table, start, ids }, a, b) {
    const { action, outcome, agent } = table;
    const apart = action[a] - action[b] ||
        outcome[a] - outcome[b] ||
        agent[a] - agent[b];
    if (apart !== 0)
        return apart;
    return profile_order_compareLists(ids, start, a, b);
}
/** The lists of two rows, the shorter one first, then number by number. */
function profile_order_compareLists(lists, start, a, b) {
    let i = start[a];
    let j = start[b];
    const end = start[a + 1];
    const longer = end - i - (start[b + 1] - j);
    if (longer !== 0)
        return longer;
    for (; i < end; i++, j++)
        if (lists[i] !== lists[j])
            return lists[i] - lists[j];
    return 0;
}
/**
 * The sessions in an order that depends on nothing but what they hold: of the names that a log gave them, and of its own
 * order, a profile tells nothing.
 */
function inOwnOrder(written, aside) {
    const { sessions } = written.table;
    const first = new Uint32Array(sessions);
    const second = new Uint32Array(sessions);
    for (let session = 0; session < sessions; session++) {
        const [high, low] = sessionHash(written, session, aside);
        first[session] = high;
        second[session] = low;
    }
    const order = number_order_sortedByNumbers(first, second);
    const compare = (a, b) => compareSessions(written, a, b, aside);
    for (let from = 0, to; from < sessions; from = to) {
        const known = order[from];
        let areSame = true;
        for (to = from + 1; to < sessions; to++) {
            const other = order[to];
            if (first[other] !== first[known] || second[other] !== second[known])
                break;
            areSame &&= compare(known, other) === 0;
        }
        // What has the same hash is the same, but for chance.
        if (!areSame)
            order.subarray(from, to).sort(compare);
    }
    return order;
}
function sessionHash({ table, hash }, session, aside) {
    const { sessionStart, objectStart, objectKey, objectNumber, repeated } = table;
    let high = 0x811c9dc5;
    let low = 0x9747b28c;
    const add = (number) => {
        high = Math.imul(high ^ number, 0x01000193);
        high ^= high >>> 15;
        low = Math.imul(low ^ number, 0x85ebca6b);
        low ^= low >>> 13;
    };
    for (const column of aside)
        add(Math.floor(column[session] * 1000));
    const end = sessionStart[session + 1];
    for (let row = sessionStart[session]; row < end; row++) {
        add(hash[row] + repeated[row]);
        const to = objectStart[row + 1];
        for (let o = objectStart[row]; o < to; o++)
            add(objectKey[o] * 0x10001 + objectNumber[o]);
    }
    return [high, low];
}
function compareSessions(written, a, b, aside) {
    const { sessionStart, objectStart, objectKey, objectNumber, repeated } = written.table;
    for (const column of aside) {
        const [one, other] = [column[a], column[b]];
        if (!Object.is(one, other))
            return (Number.isNaN(one) ? -1 : one) - (Number.isNaN(other) ? -1 : other);
    }
    let i = sessionStart[a];
    let j = sessionStart[b];
    const end = sessionStart[a + 1];
    const longer = end - i - (sessionStart[b + 1] - j);
    if (longer !== 0)
        return longer;
    for (; i < end; i++, j++) {
        const apart = compareRows(written, i, j) ||
            repeated[i] - repeated[j] ||
            profile_order_compareLists(objectKey, objectStart, i, j) ||
            profile_order_compareLists(objectNumber, objectStart, i, j);
        if (apart !== 0)
            return apart;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/policies/profile-sample.js





/** Events beyond which no log fits into the profile: sampled before anything is encoded. */
const MOST_EVENTS = 100_000;
/** Half of what a reader takes. */
const MOST_ITEMS = (/* unused pure expression or super */ null && (2 ** 26));
function profile_sample_sampleForProfile(whole) {
    const table = withCaseFingerprints(whole);
    const { sessionStart, itemStart } = table;
    const all = { table, byHash: sessionsByHash(table), sessions: table.sessions };
    let [events, items] = [0, 0];
    for (let at = 0; at < all.byHash.length; at++) {
        const from = sessionStart[all.byHash[at]];
        const to = sessionStart[all.byHash[at] + 1];
        events += to - from;
        items += itemStart[to] - itemStart[from];
        if (events > MOST_EVENTS || items > MOST_ITEMS)
            return firstOf(all, Math.max(1, at));
    }
    return all;
}
/** The sessions that are chosen before all others. */
function firstOf({ table, byHash, sessions }, kept) {
    if (kept === table.sessions)
        return { table, byHash, sessions };
    const chosen = byHash.slice(0, kept).sort();
    const place = new Uint32Array(table.sessions);
    chosen.forEach((session, number) => {
        place[session] = number;
    });
    return {
        table: takeSessions({ ...table, origin: undefined }, chosen),
        byHash: byHash.subarray(0, kept).map((session) => place[session]),
        sessions
    };
}
/**
 * The sessions in the order of a hash of what they hold: whose sample they enter depends on nothing else. Of those that hold
 * the same each has a number of its own in it: were they chosen all together or not at all, a log of few kinds of sessions
 * would have a sample of some of the kinds.
 */
function sessionsByHash(table) {
    const [first, second] = contentHashes(table);
    const order = sortedByNumbers(first, second);
    let [lastFirst, lastSecond, number] = [0, 0, 0];
    for (const session of order) {
        const [high, low] = [first[session], second[session]];
        number = high === lastFirst && low === lastSecond ? number + 1 : 0;
        [lastFirst, lastSecond] = [high, low];
        first[session] = mix(high ^ Math.imul(number, STEP));
        second[session] = mix(low ^ number);
    }
    return sortedByNumbers(first, second);
}
/** Odd, so that no two numbers give the same. */
const STEP = 0x9e3779b1;
function contentHashes({ sessions, sessionStart, action, outcome, itemStart, itemIds }) {
    const first = new Uint32Array(sessions);
    const second = new Uint32Array(sessions);
    for (let session = 0; session < sessions; session++) {
        const from = sessionStart[session];
        const to = sessionStart[session + 1];
        let high = 0x811c9dc5;
        let low = 0x9e3779b9;
        for (let row = from; row < to; row++) {
            high = Math.imul(high ^ action[row], 0x01000193);
            low = Math.imul(low ^ outcome[row] ^ (low >>> 15), 0x85ebca6b);
        }
        // Where the items of one row end those of the next begin, mostly below them.
        const end = itemStart[to];
        for (let i = itemStart[from]; i < end; i++) {
            const item = itemIds[i];
            high = Math.imul(high ^ item, 0x01000193);
            low = (Math.imul(low, 0x85ebca6b) + item) | 0;
        }
        first[session] = mix(high);
        second[session] = mix(low);
    }
    return [first, second];
}
/** The number of an id from 1 on, 0 where there is none: as columns are written. */
const codeIn = ({ at }, id) => (id === table_NONE ? 0 : at[id] + 1);
/** Ids that stand in a column. */
function used(size, column) {
    const at = new Int32Array(size).fill(-1);
    for (let i = 0; i < column.length; i++) {
        const id = column[i];
        if (id !== table_NONE)
            at[id] = 0;
    }
    const ids = [];
    for (let id = 0; id < size; id++)
        if (at[id] === 0)
            at[id] = ids.push(id) - 1;
    return { ids, at };
}

;// CONCATENATED MODULE: ./lib/policies/profile-version.js
/** Of the layout of a profile that is written; the first one is read as well. */
const PROFILE_VERSION = 2;

;// CONCATENATED MODULE: ./lib/policies/profile-write.js




function areSameKeys({ start, keys }, a, b) {
    let i = start[a];
    let j = start[b];
    const end = start[a + 1];
    if (end - i !== start[b + 1] - j)
        return false;
    while (i < end)
        if (keys[i++] !== keys[j++])
            return false;
    return true;
}
/**
 * By row of `rows` the number of its shape: of the list of its keys, and of its action where shapes are those of actions.
 * And by shape a row that has it.
 */
function shapesOf(lists, rows, action) {
    const { start, keys } = lists;
    const shapes = new Distinct(rows.length, (a, b) => action?.[a] === action?.[b] && areSameKeys(lists, a, b));
    /** By action: a row of the shape that came up last; most have one shape. */
    const last = [];
    const lastShape = [];
    const of = rows.map((row) => {
        const done = action === undefined ? 0 : action[row];
        const known = last[done];
        if (known !== undefined && areSameKeys(lists, known, row))
            return lastShape[done];
        let hash = done + 1;
        const end = start[row + 1];
        for (let i = start[row]; i < end; i++)
            hash = Math.imul(hash + keys[i], 0x01000193);
        const shape = shapes.number(row, hash >>> 0);
        last[done] = row;
        lastShape[done] = shape;
        return shape;
    });
    return { of, examples: shapes.places };
}
function writeShapes(writer, { start, keys }, examples, action) {
    writer.varints([examples.length]);
    const own = Array.from(examples, (row) => keys.subarray(start[row], start[row + 1]));
    examples.forEach((row, shape) => {
        const list = own[shape];
        writer.varints([...action(row), list.length, ...list]);
    });
    return {
        start: profile_layout_startsOf(own.map(({ length }) => length)),
        keys: Uint32Array.from(own.flatMap((list) => [...list]))
    };
}
/** By row of the sessions, in their order: which objects its event names. */
function writeObjects(writer, table, sessions, rows, objectKeys) {
    const { sessionStart, objectStart, objectNumber } = table;
    const keys = table.objectKey.map((key) => objectKeys.at[key]);
    const lists = { start: objectStart, keys };
    const { of, examples } = shapesOf(lists, rows, undefined);
    const shapes = writeShapes(writer, lists, examples, () => []);
    writer.packed(of, examples.length);
    const begins = profile_layout_startsOf(membersByKey(of, shapes, objectKeys.ids.length));
    const next = begins.slice();
    const codes = new Uint32Array(begins.at(-1));
    const greatest = new Uint32Array(objectKeys.ids.length);
    const greatestCode = new Uint32Array(objectKeys.ids.length);
    for (const session of sessions) {
        greatest.fill(0);
        const from = objectStart[sessionStart[session]];
        const to = objectStart[sessionStart[session + 1]];
        for (let o = from; o < to; o++) {
            const key = keys[o];
            const number = objectNumber[o];
            const known = greatest[key];
            const code = number === known + 1 ? 0 : number + 1;
            if (number > known)
                greatest[key] = number;
            if (code > greatestCode[key])
                greatestCode[key] = code;
            const at = next[key];
            codes[at] = code;
            next[key] = at + 1;
        }
    }
    for (let key = 0; key < greatest.length; key++) {
        const bound = greatestCode[key] + 1;
        writer.varints([bound]);
        writer.packed(codes.subarray(begins[key], begins[key + 1]), bound);
    }
}
/** `rows`: by transaction the row that is one, in the order in which they come up. */
function writeTransactions(writer, { table, start, ids }, rows, known) {
    const { action, outcome, agent } = table;
    const { keyOf, first, sizes } = known.keys;
    /** By item of the table: its key, and its value among those of the key. */
    const keyOfItem = known.items.at.map((item) => (item < 0 ? -1 : keyOf[item]));
    const valueOfItem = known.items.at.map((item, id) => item - (first[keyOfItem[id]] ?? 0));
    const keys = integersBelow(sizes.length, ids.length);
    for (let i = 0; i < keys.length; i++)
        keys[i] = keyOfItem[ids[i]];
    const lists = { start, keys };
    const { of, examples } = shapesOf(lists, rows, action);
    const shapes = writeShapes(writer, lists, examples, (row) => [
        known.actions.at[action[row]]
    ]);
    writer.packed(of, examples.length);
    const ordered = byShape(of, examples.length).map((transaction) => rows[transaction]);
    writer.packed(ordered.map((row) => codeIn(known.outcomes, outcome[row])), known.outcomes.ids.length + 1);
    writer.packed(ordered.map((row) => codeIn(known.agents, agent[row])), known.agents.ids.length + 1);
    const begins = profile_layout_startsOf(membersByKey(of, shapes, sizes.length));
    const next = begins.slice();
    const values = integersBelow(sizes.reduce((most, size) => Math.max(most, size), 0), begins.at(-1));
    for (let t = 0; t < ordered.length; t++) {
        const row = ordered[t];
        const end = start[row + 1];
        for (let i = start[row]; i < end; i++) {
            const key = keys[i];
            const at = next[key];
            values[at] = valueOfItem[ids[i]];
            next[key] = at + 1;
        }
    }
    sizes.forEach((size, key) => {
        writer.packed(values.subarray(begins[key], begins[key + 1]), size);
    });
}

;// CONCATENATED MODULE: ./lib/policies/profile-encode.js











/** Bytes of the compressed file; beyond it whole sessions are left out. */
const profile_encode_MOST_BYTES = 1024 * 1024;
/** Of compression: the columns are packed already, so that more effort finds next to nothing. */
const LEVEL = 4;
/** The profile of a table whose values are abstracted and redacted. */
const encodeProfile = async (table) => encodeSample(sampleForProfile(table));
/** The same of the sessions that may stand in it. */
async function encodeSample(sample) {
    const { gzipSync } = await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 306));
    for (let left = sample;;) {
        const content = profileOf(left);
        // fflate compresses in plain JavaScript: the same bytes on every machine, which zlib does not promise.
        const bytes = gzipSync(content, { level: LEVEL, mtime: 0 });
        const { length: kept } = left.byHash;
        if (bytes.length <= profile_encode_MOST_BYTES || kept <= 1)
            return { bytes, digest: sha256(content) };
        const share = Math.min(0.95, (0.97 * profile_encode_MOST_BYTES) / bytes.length);
        left = firstOf(left, Math.max(1, Math.floor(kept * share)));
    }
}
/** The profile of all sessions of a sample. */
function profileOf({ table, sessions: total }) {
    const following = followingIn(table);
    const written = writtenRows(table, derivedKeyOf(table.items, following.derived));
    const conditions = sessionConditions(table);
    const latencies = meansOf(table, table.latencyMs);
    const tokens = meansOf(table, table.tokens);
    const sessions = inOwnOrder(written, [
        table.sessionCase,
        ...conditions.map(({ of }) => of),
        ...[latencies, tokens].filter((column) => column !== undefined)
    ]);
    const rows = rowsIn(table, sessions);
    const actions = used(table.actions.length, table.action);
    const outcomes = used(table.outcomes.length, table.outcome);
    const agents = used(table.agents.length, table.agent);
    const itemsUsed = used(table.items.length, table.itemIds);
    const objectKeys = used(table.objectKeys.length, table.objectKey);
    const cases = used(table.cases.length, table.sessionCase);
    const items = itemsUsed.ids.map((id) => table.items[id]);
    const transactions = new Distinct(rows.length, (a, b) => compareRows(written, a, b) === 0);
    const comes = rows.map((row) => {
        const known = transactions.size;
        const number = transactions.number(row, written.hash[row]);
        return number === known ? 0 : number + 1;
    });
    const valuesOf = conditions.map(({ values, of }) => used(values.length, of));
    const inOrder = (means) => means && Array.from(sessions, (session) => means[session]);
    const head = {
        profile_version: PROFILE_VERSION,
        unit: table.unit,
        sessions_total: total,
        sessions: sessions.length,
        transactions: transactions.size,
        actions: actions.ids.map((id) => table.actions[id]),
        outcomes: outcomes.ids.map((id) => table.outcomes[id]),
        agents: agents.ids.map((id) => table.agents[id]),
        cases: cases.ids.map((id) => table.cases[id]),
        ...(table.caseTails === undefined ? {} : { case_tails: cases.ids.map((id) => table.caseTails?.[id]) }),
        object_keys: objectKeys.ids.map((id) => table.objectKeys[id]),
        items: items.map(({ key, value }) => [key, value]),
        ...following,
        conditions: conditions.map(({ name, values }, i) => [name, valuesOf[i]?.ids.map((id) => values[id])]),
        latencies: inOrder(latencies),
        tokens: inOrder(tokens)
    };
    const writer = new PackedWriter();
    writer.varints(sessions.map((s) => table.sessionStart[s + 1] - table.sessionStart[s]));
    writer.packed(sessions.map((s) => codeIn(cases, table.sessionCase[s])), cases.ids.length + 1);
    conditions.forEach(({ of }, i) => {
        const own = valuesOf[i];
        writer.packed(sessions.map((s) => codeIn(own, of[s])), own.ids.length + 1);
    });
    writer.varints(comes);
    writer.packed(rows.map((row) => (table.repeated[row] === 0 ? 0 : 1)), 2);
    if (objectKeys.ids.length > 0)
        writeObjects(writer, table, sessions, rows, objectKeys);
    writeTransactions(writer, written, transactions.places, {
        actions,
        outcomes,
        agents,
        items: itemsUsed,
        keys: writtenKeys(items, following)
    });
    const columns = Buffer.from(writer.end()).toString('base64');
    return Buffer.from(`${JSON.stringify({ ...head, columns })}\n`);
}
function sessionConditions({ conditions, sessions }) {
    return [...conditions.keys()].sort(table_compareText).map((name) => {
        const own = conditions.get(name) ?? [];
        const values = [...new Set(own.filter((value) => value !== undefined))].sort(table_compareText);
        const at = new Map(values.map((value, number) => [value, number]));
        return {
            name,
            values,
            of: Uint32Array.from({ length: sessions }, (_, session) => at.get(own[session]) ?? table_NONE)
        };
    });
}
function meansOf({ sessions, sessionStart }, column) {
    if (column === undefined)
        return undefined;
    const means = new Float64Array(sessions);
    for (let session = 0; session < sessions; session++) {
        const to = sessionStart[session + 1];
        let sum = 0;
        let known = 0;
        for (let row = sessionStart[session]; row < to; row++) {
            const value = column[row];
            if (Number.isNaN(value))
                continue;
            sum += value;
            known++;
        }
        means[session] = known === 0 ? Number.NaN : Math.round((sum / known) * 1000) / 1000;
    }
    return means.every(Number.isNaN) ? undefined : means;
}

;// CONCATENATED MODULE: ./lib/policies/stage-thread.js



/** The door for a thread that runs a stage beside the others: the results of its requests, one by one. */
const run = {
    search: async ({ kinds, table, options }) => searchKinds(kinds, table, options),
    profile: encodeSample
};
const port = external_node_worker_threads_namespaceObject.parentPort;
if (port === null)
    throw new Error('this file is started as a worker thread');
port.on('message', async ({ stage, task }) => {
    port.postMessage(await run[stage](task));
});

